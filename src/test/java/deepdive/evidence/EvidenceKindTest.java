package deepdive.evidence;

import static deepdive.evidence.Statement.literally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Attachments are found by their media types and names, as docs/report-data.md lists them. */
class EvidenceKindTest {

    private static final Comparison COMPARISON = new Comparison(
            literally("the container"), literally("ended"), literally("Up"), literally("exited"), "docker ps");

    @Test
    void each_kind_has_its_media_type_and_name() {
        Stream<Evidence> all = Stream.of(
                COMPARISON,
                new Snapshot(Optional.empty(), List.of(), List.of()),
                new Events(List.of()),
                new Archive("nginx", "OCI", List.of()),
                new RecordingPath("terminal 2", "recordings/um/terminal-2.cast"));

        assertThat(all)
                .extracting(Evidence::mediaType, Evidence::name)
                .containsExactly(
                        tuple("application/x.deepdive.oracles+json", "oracles"),
                        tuple("application/x.deepdive.snapshot+json", "daemon"),
                        tuple("application/x.deepdive.events+json", "daemon"),
                        tuple("application/x.deepdive.archive+json", "image"),
                        tuple("text/x.deepdive.recording", "terminal 2"));
    }

    @Test
    void a_recording_is_a_path() {
        assertThat(new RecordingPath("terminal 2", "recordings/um/terminal-2.cast").body())
                .isEqualTo("recordings/um/terminal-2.cast");
    }

    @Test
    void a_comparison_tells_what_was_expected_and_what_each_oracle_answers() {
        assertThat(COMPARISON.message()).isEqualTo("""
                the container
                  expected:           ended
                  seen on the screen: Up
                  told by the daemon: exited
                  look at:            docker ps""");
    }

    @Test
    void only_a_container_in_the_state_running_runs() {
        assertThat(container("running").running()).isTrue();
        assertThat(container("exited").running()).isFalse();
    }

    @Test
    void a_session_knows_where_its_images_are_from_and_keeps_the_rest() {
        Session session = new Session(
                ReleaseVerdictTest.TIME,
                true,
                Map.of("@since-25.0", true),
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(session.withImagesFrom("hub"))
                .isEqualTo(new Session(
                        session.started(), true, session.tags(), Optional.of("hub"), Optional.empty(), List.of()));
    }

    @Test
    void a_snapshot_gets_its_time_and_keeps_the_rest() {
        Snapshot snapshot = new Snapshot(Optional.empty(), List.of(container("running")), List.of());

        assertThat(snapshot.at(ReleaseVerdictTest.TIME))
                .isEqualTo(new Snapshot(Optional.of(ReleaseVerdictTest.TIME), snapshot.containers(), List.of()));
    }

    @Test
    void an_engine_gets_another_id_and_keeps_the_rest() {
        EngineDescription engine = EngineDescription.unknown("26.1");

        assertThat(engine.withId("existing")).isEqualTo(EngineDescription.unknown("existing"));
    }

    private static Snapshot.Container container(String state) {
        return new Snapshot.Container(
                "f00d",
                "baleia",
                "debian",
                state,
                Map.of(),
                false,
                List.of(new Snapshot.Port(80, "tcp", OptionalInt.empty(), "")));
    }
}
