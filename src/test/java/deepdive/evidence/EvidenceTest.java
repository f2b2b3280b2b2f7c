package deepdive.evidence;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Each kind of evidence is read as it was written, and has the JSON form that docs/report-data.md shows. */
class EvidenceTest {

    private static final Instant TIME = Instant.parse("2026-11-24T07:00:01.123Z");

    @Test
    void a_snapshot_is_read_as_it_was_written() {
        Snapshot snapshot = new Snapshot(
                Optional.of(TIME),
                List.of(new Snapshot.Container(
                        "f00d",
                        "conteiner1",
                        "debian",
                        "running",
                        Map.of(
                                "bridge",
                                new Snapshot.EndpointSettings("172.17.0.2", "172.17.0.1", "02:42:ac:11:00:02")),
                        false,
                        List.of(
                                new Snapshot.Port(80, "tcp", OptionalInt.of(8080), "0.0.0.0"),
                                new Snapshot.Port(443, "tcp", OptionalInt.empty(), "")))),
                List.of(new Snapshot.Network("cafe", "bridge", "bridge", "172.17.0.0/16", "172.17.0.1", "docker0")));

        assertThat(Snapshot.read(snapshot.body())).contains(snapshot);
        assertThat(snapshot.body())
                .contains("\"time\":\"2026-11-24T07:00:01.123Z\"", "\"host\":8080", "\"bridge\":\"docker0\"")
                .doesNotContain("\"address\":\"\"");
    }

    @Test
    void events_are_read_as_they_were_written() {
        Events events = new Events(List.of(
                new Events.DockerEvent(
                        TIME, "container", "die", "f00d", "baleia", OptionalInt.of(137), OptionalInt.empty()),
                new Events.DockerEvent(
                        TIME, "network", "connect", "cafe", "", OptionalInt.empty(), OptionalInt.empty())));

        assertThat(Events.read(events.body())).isEqualTo(events);
        assertThat(events.body())
                .startsWith("[{\"time\":\"2026-11-24T07:00:01.123Z\"")
                .contains("\"exitCode\":137");
    }

    @Test
    void an_archive_is_read_as_it_was_written() {
        Archive archive = new Archive(
                "nginx",
                "OCI",
                List.of(new Archive.LayerSummary("blobs/sha256/0", 1234, "sha256:1", 812, List.of("etc/"))));

        assertThat(Archive.read(archive.body())).contains(archive);
        assertThat(archive.body()).contains("\"layout\":\"OCI\"", "\"size\":1234", "\"first\":[\"etc/\"]");
    }

    @Test
    void a_comparison_is_read_as_it_was_written() {
        Comparison comparison = new Comparison(
                        say("contêiner {0}", "container {0}", "baleia"),
                        literally("ended"),
                        new Statement.Several(List.of(literally("a"), literally("b"))),
                        literally(""),
                        "docker inspect baleia")
                .thatHolds(false);

        assertThat(Comparison.read(comparison.body())).contains(comparison);
        assertThat(comparison.body())
                .contains("\"subject\":{\"pt\":\"contêiner {0}\",\"en\":\"container {0}\",\"arguments\":[\"baleia\"]}")
                .contains("\"screen\":[\"a\",\"b\"]", "\"failed\":true");
    }

    @Test
    void an_engine_is_read_as_it_was_written() {
        EngineDescription engine = new EngineDescription(
                "26.1+containerd",
                new EngineDescription.Versions(
                        Optional.of("26.1.5+dfsg1"), Optional.of("26.1.5+dfsg1"), Optional.of("1.45")),
                new EngineDescription.Storage(Optional.of("containerd"), Optional.of("overlayfs")),
                new EngineDescription.Machine(
                        Optional.of("iptables"),
                        Optional.of("2"),
                        Optional.of("6.1.0"),
                        Optional.of("Debian GNU/Linux 13 (trixie)")),
                Optional.of(TIME));

        assertThat(EngineDescription.read(engine.json(), EvidenceTest::mustHaveNone))
                .contains(engine);
        assertThat(engine.json()).contains("\"cli\":\"26.1.5+dfsg1\"", "\"storageDriver\":\"overlayfs\"");
    }

    @Test
    void a_session_is_read_as_it_was_written() {
        Session session = new Session(
                TIME,
                true,
                Map.of("@since-25.0", true),
                Optional.of("hub"),
                List.of(
                        new Session.SessionEntry(
                                "04/12",
                                "64 bytes\n",
                                OptionalInt.of(0),
                                1204,
                                Map.of("ip-host", "10.0.0.1"),
                                Optional.empty()),
                        new Session.SessionEntry(
                                "04/13",
                                "",
                                OptionalInt.empty(),
                                0,
                                Map.of(),
                                Optional.of(new Session.PictureEvidence(
                                        Optional.of(new Snapshot(Optional.of(TIME), List.of(), List.of())),
                                        List.of(new Events.DockerEvent(
                                                TIME,
                                                "container",
                                                "die",
                                                "f00d",
                                                "baleia",
                                                OptionalInt.of(137),
                                                OptionalInt.empty())),
                                        Optional.of(new Archive("nginx", "OCI", List.of())),
                                        "07:45 IP")))));

        assertThat(Session.read(session.json())).contains(session);
        assertThat(session.json()).contains("\"key\":\"04/12\"", "\"@since-25.0\":true");
        assertThat(session.entry("04/13").flatMap(Session.SessionEntry::pictured))
                .isPresent();
        assertThat(session.holds(List.of("@since-25.0"))).isTrue();
        assertThat(session.holds(List.of("@since-25.0", "@before-29.0"))).isFalse();
    }

    @Test
    void a_missing_value_is_an_empty_one_and_an_unknown_property_is_passed_over() {
        assertThat(Snapshot.read("{\"containers\": [{\"name\": \"um\", \"later\": 1}]}"))
                .contains(new Snapshot(
                        Optional.empty(),
                        List.of(new Snapshot.Container("", "um", "", "", Map.of(), false, List.of())),
                        List.of()));
        assertThat(EngineDescription.read("{\"id\": \"26.1\"}", EvidenceTest::mustHaveNone))
                .contains(EngineDescription.unknown("26.1"));
    }

    @Test
    void a_text_that_holds_no_evidence_is_read_as_none() {
        assertThat(Snapshot.read("no JSON")).isEmpty();
        assertThat(Events.read("{")).isEqualTo(new Events(List.of()));
        assertThat(Archive.read("[]")).isEmpty();
        assertThat(Comparison.read("")).isEmpty();
        assertThat(Session.read("{\"started\":")).isEmpty();
        List<String> problems = new ArrayList<>();
        assertThat(EngineDescription.read("[1]", problems::add)).isEmpty();
        assertThat(problems).singleElement().asString().startsWith("cannot be read: ");
    }

    @Test
    void a_time_that_is_none_is_a_problem_and_the_other_values_are_read() {
        List<String> problems = new ArrayList<>();
        assertThat(EngineDescription.read("{\"id\": \"26.1\", \"started\": \"today\"}", problems::add))
                .contains(EngineDescription.unknown("26.1"));
        assertThat(problems).containsExactly("\"started\" is no time in ISO 8601: today");
    }

    private static void mustHaveNone(String problem) {
        throw new AssertionError(problem);
    }
}
