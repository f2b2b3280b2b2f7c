package deepdive.report.document.picture;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.Events.DockerEvent;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LifeCycleTest {

    private static final Instant START = Instant.parse("2026-11-24T07:00:00Z");

    @Test
    void a_container_goes_from_created_to_removed() {
        List<LifeCycle> lives = LifeCycle.in(
                List.of(
                        event(1, "create", OptionalInt.empty()),
                        event(1, "attach", OptionalInt.empty()),
                        event(2, "start", OptionalInt.empty()),
                        event(3, "kill", OptionalInt.empty()),
                        event(13, "die", OptionalInt.of(137)),
                        event(14, "destroy", OptionalInt.empty())),
                at(20));

        assertThat(lives).singleElement().satisfies(life -> {
            assertThat(life.phases())
                    .containsExactly(
                            new LifeCycle.Phase("created", at(1), at(2)),
                            new LifeCycle.Phase("running", at(2), at(13)),
                            new LifeCycle.Phase("exited (137)", at(13), at(14)));
            assertThat(life.events())
                    .extracting(DockerEvent::action)
                    .containsExactly("create", "start", "kill", "die", "destroy");
        });
    }

    @Test
    void a_container_that_is_still_there_goes_on_to_the_end() {
        assertThat(LifeCycle.in(List.of(event(1, "start", OptionalInt.empty())), at(9))
                        .get(0)
                        .phases())
                .containsExactly(new LifeCycle.Phase("running", at(1), at(9)));
    }

    @Test
    void a_signal_is_called_by_its_name_and_an_end_has_its_exit_code() {
        assertThat(Stream.of(15, 9, 28).map(LifeCycleTest::kill).map(LifeCycle::label))
                .containsExactly("SIGTERM", "SIGKILL", "kill -28");
        assertThat(LifeCycle.label(event(1, "kill", OptionalInt.empty())))
                .as("of a run that an older version kept")
                .isEqualTo("kill");
        assertThat(LifeCycle.label(event(1, "die", OptionalInt.of(137)))).isEqualTo("die 137");
    }

    private static DockerEvent kill(int signal) {
        return new DockerEvent(at(1), "container", "kill", "a1", "baleia", OptionalInt.empty(), OptionalInt.of(signal));
    }

    private static DockerEvent event(int second, String action, OptionalInt exitCode) {
        return new DockerEvent(at(second), "container", action, "a1", "baleia", exitCode, OptionalInt.empty());
    }

    private static Instant at(int second) {
        return START.plusSeconds(second);
    }
}
