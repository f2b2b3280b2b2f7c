package deepdive.specification.oracle.container;

import static deepdive.evidence.Statement.literally;
import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.specification.oracle.container.ContainerHistory.ContainerEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ContainerHistoryAssertTest {

    private static final Instant CREATED = Instant.parse("2026-11-24T07:00:00Z");
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private final List<ContainerEvent> events = new ArrayList<>(List.of(event(0, "create"), event(300, "start")));
    private final List<Instant> lines = new ArrayList<>();
    private Optional<Instant> ended = Optional.empty();

    @Test
    void should_pass_where_it_was_killed_after_all_of_the_grace() {
        signal(15, 1000);
        linesASecondUntil(11_000);
        signal(9, 11_010);
        end(137, 11_009);
        history().wasKilledAfterGrace(GRACE);
    }

    @Test
    void should_pass_where_the_daemon_was_late_and_so_was_the_container() {
        signal(15, 1000);
        linesASecondUntil(11_000);
        signal(9, 71_000);
        end(137, 71_000);
        history().wasKilledAfterGrace(GRACE);
    }

    @Test
    void should_pass_where_the_daemons_clock_was_slowed_down_meanwhile() {
        signal(15, 1000);
        signal(9, 10_950);
        end(137, 10_950);
        history().wasKilledAfterGrace(GRACE);
    }

    @Test
    void should_fail_where_it_was_killed_before_the_grace_was_over() {
        signal(15, 1000);
        linesASecondUntil(2000);
        signal(9, 2010);
        end(137, 2011);
        assertThat(messageOf(() -> history().wasKilledAfterGrace(GRACE))).isEqualTo("""
                        container baleia
                          expected:           got SIGTERM (15) and, only after the grace period of 10 s, SIGKILL (9); meanwhile it showed at most 15 lines
                          seen on the screen: `docker stop baleia` ended with 0
                          told by the daemon: create +0 ms, start +300 ms, kill 15 +1000 ms, kill 9 +2010 ms, die 137 +2011 ms; lines between the signals: 2
                          look at:            docker events --since 1m --until 0s --filter container=baleia""");
    }

    @Test
    void should_fail_where_it_had_time_for_twice_as_many_lines() {
        signal(15, 1000);
        linesASecondUntil(21_000);
        signal(9, 21_010);
        end(137, 21_011);
        assertThat(messageOf(() -> history().wasKilledAfterGrace(GRACE))).contains("lines between the signals: 21\n");
    }

    @Test
    void should_fail_where_it_was_never_asked_or_still_runs() {
        signal(9, 1000);
        end(137, 1000);
        assertThat(messageOf(() -> history().wasKilledAfterGrace(GRACE)))
                .contains("told by the daemon: create +0 ms, start +300 ms, kill 9 +1000 ms, die 137 +1000 ms;");
        ended = Optional.empty();
        assertThat(messageOf(() -> history().wasKilledAfterGrace(GRACE))).contains("and it still runs; lines");
    }

    @Test
    void should_pass_where_it_ended_when_asked() {
        signal(15, 1000);
        end(3, 60_000);
        history().endedWhenAsked();
    }

    @Test
    void should_fail_where_asking_was_left_out_or_not_enough() {
        signal(15, 1000);
        assertThat(messageOf(() -> history().endedWhenAsked()))
                .contains(
                        "expected:           got SIGTERM (15) and ended by itself, without SIGKILL (9)\n",
                        "told by the daemon: create +0 ms, start +300 ms, kill 15 +1000 ms, and it still runs\n");
        signal(9, 11_000);
        end(137, 11_000);
        assertThat(messageOf(() -> history().endedWhenAsked())).contains("kill 9 +11000 ms, die 137");
    }

    @Test
    void should_pass_where_it_was_killed_unasked() {
        signal(9, 1000);
        end(137, 60_000);
        history().wasKilledUnasked();
    }

    @Test
    void should_fail_where_it_was_asked_before_it_was_killed() {
        signal(15, 1000);
        signal(9, 1001);
        end(137, 1002);
        assertThat(messageOf(() -> history().wasKilledUnasked()))
                .contains(
                        "expected:           got SIGKILL (9), without SIGTERM (15) before\n",
                        "kill 15 +1000 ms, kill 9 +1001 ms");
    }

    @Test
    void should_pass_where_it_lived_as_long_as_its_process_whenever_the_start_was_noted() {
        end(0, 2000);
        history().livedAsLongAs(TWO_SECONDS, 0);
        end(0, 60_000);
        history().livedAsLongAs(TWO_SECONDS, 0);
    }

    @Test
    void should_fail_where_its_life_was_another() {
        assertThat(messageOf(() -> history().livedAsLongAs(TWO_SECONDS, 0))).contains("and it still runs");
        end(0, 1900);
        assertThat(messageOf(() -> history().livedAsLongAs(TWO_SECONDS, 0)))
                .contains(
                        "lived the 2 s of its process and ended with it, with status 0 and without a signal\n",
                        "die 0 +1900 ms");
        end(1, 2000);
        assertThat(messageOf(() -> history().livedAsLongAs(TWO_SECONDS, 0))).contains("die 1 +2000 ms");
        signal(9, 1999);
        end(0, 2000);
        assertThat(messageOf(() -> history().livedAsLongAs(TWO_SECONDS, 0))).contains("kill 9 +1999 ms");
    }

    private static ContainerEvent event(long millis, String action) {
        return new ContainerEvent(CREATED.plusMillis(millis), action, Optional.empty());
    }

    private void signal(int number, long millis) {
        events.add(new ContainerEvent(CREATED.plusMillis(millis), "kill", Optional.of(number)));
    }

    private void linesASecondUntil(long millis) {
        LongStream.rangeClosed(0, millis / 1000)
                .forEach(second -> lines.add(CREATED.plusSeconds(second).plusMillis(1)));
    }

    private void end(int status, long millis) {
        events.removeIf(event -> event.action().equals("die"));
        events.add(new ContainerEvent(CREATED.plusMillis(millis), "die", Optional.of(status)));
        ended = Optional.of(CREATED.plusMillis(millis));
    }

    private ContainerHistoryAssert history() {
        return ContainerHistoryAssert.assertThat(
                new ContainerHistory("baleia", events, lines, ended),
                literally("`docker stop baleia` ended with 0"),
                NOBODY);
    }
}
