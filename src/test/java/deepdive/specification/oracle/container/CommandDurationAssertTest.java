package deepdive.specification.oracle.container;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.specification.oracle.container.ContainerHistory.ContainerEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandDurationAssertTest {

    private static final Instant CREATED = Instant.parse("2026-11-24T07:00:00Z");
    private static final Duration ANOTHER = Duration.ofMillis(500);

    private final List<ContainerEvent> events = new ArrayList<>(List.of(event(0, "create"), event(300, "start")));
    private Optional<Instant> ended = Optional.empty();

    @Test
    void should_pass_where_it_waited_for_the_end() {
        killAndEnd(1000, 3000, 3100);
        command("docker kill baleia", 2000).waitedForTheEnd();
        ended = Optional.of(CREATED.plusMillis(990));
        command("docker kill baleia", 0).waitedForTheEnd();
    }

    @Test
    void should_fail_where_it_did_not_wait_for_the_end() {
        killAndEnd(1000, 3000, 3100);
        assertThat(messageOf(() -> command("docker stop baleia", 1900).waitedForTheEnd()))
                .isEqualTo("""
                        container baleia
                          expected:           `docker stop baleia` does not end before the container
                          seen on the screen: `docker stop baleia` took 1900 ms
                          told by the daemon: create +0 ms, start +300 ms, kill 9 +1000 ms, die 137 +3100 ms
                          look at:            time docker stop baleia""");
    }

    @Test
    void should_fail_where_the_container_has_not_ended() {
        assertThat(messageOf(() -> command("docker stop baleia", 1900).waitedForTheEnd()))
                .contains("and it still runs");
        assertThat(messageOf(() -> command("docker stop baleia", 1900).waitedForNothingElse(ANOTHER)))
                .contains("and it still runs");
    }

    @Test
    void should_count_the_time_of_a_run_from_the_creation() {
        killAndEnd(1000, 3000, 3100);
        assertThat(messageOf(() ->
                        command("docker run --name=baleia debian sleep 3", 2900).waitedForTheEnd()))
                .contains("took 2900 ms");
        command("docker run --name=baleia debian sleep 3", 3000).waitedForTheEnd();
    }

    @Test
    void should_pass_where_the_rest_took_no_longer_than_the_machine_is_slow() {
        killAndEnd(1000, 3000, 3100);
        command("docker kill baleia", 4600).waitedForNothingElse(ANOTHER);
        events.add(event(9000, "stop"));
        command("docker stop baleia", 10_500).waitedForNothingElse(ANOTHER);
    }

    @Test
    void should_fail_where_it_waited_for_something_else() {
        killAndEnd(1000, 1010, 1100);
        assertThat(messageOf(() -> command("docker kill baleia", 2601).waitedForNothingElse(ANOTHER)))
                .contains(
                        "`docker kill baleia` ends when the container has ended and the daemon is done, or at most 2500 ms"
                                + " later: `docker run --detach` took 500 ms\n",
                        "`docker kill baleia` took 2601 ms\n");
    }

    private static ContainerEvent event(long millis, String action) {
        return new ContainerEvent(CREATED.plusMillis(millis), action, Optional.empty());
    }

    private void killAndEnd(long killed, long end, long noted) {
        events.add(new ContainerEvent(CREATED.plusMillis(killed), "kill", Optional.of(9)));
        events.add(new ContainerEvent(CREATED.plusMillis(noted), "die", Optional.of(137)));
        ended = Optional.of(CREATED.plusMillis(end));
    }

    private CommandDurationAssert command(String line, long millis) {
        return CommandDurationAssert.assertThat(
                line, Duration.ofMillis(millis), new ContainerHistory("baleia", events, List.of(), ended), NOBODY);
    }
}
