package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.EngineCatalogue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostGoneTest {

    private static final Instant NOTICED = Instant.parse("2026-01-02T03:04:05.600Z");
    private static final ContainerEnd KILLED =
            new ContainerEnd(Optional.of(NOTICED.minusMillis(500)), Optional.of("137"), Optional.of("9"), false);

    @Test
    void a_container_that_ended_under_a_scenario_is_told_with_the_events_to_look_at() {
        assertThat(HostGone.containerEnded(host(Optional.of(NOTICED.minusSeconds(4))), KILLED, NOTICED))
                .hasMessage("""
                        The host has gone: the container silly_nash (0123456789ab) of Docker 26.1 ended with exit status 137: \
                        the outer daemon was asked to send it signal 9, at 2026-01-02T03:04:05Z, 3.5 s into the scenario.
                        The other scenarios go on, on other hosts.
                        Look at the outer daemon's events (docker events --since 2026-01-02T03:03:55Z \
                        --until 2026-01-02T03:04:15Z --filter container=0123456789ab) and at the memory of its machine: \
                        dmesg tells what was killed for want of it. With -Dhosts=2, a run needs less.""");
    }

    @Test
    void of_an_end_that_no_event_tells_the_time_is_when_it_was_noticed() {
        ContainerEnd unknown = new ContainerEnd(Optional.empty(), Optional.empty(), Optional.empty(), false);

        assertThat(HostGone.containerEnded(host(Optional.of(NOTICED.minusSeconds(4))), unknown, NOTICED))
                .hasMessageContaining("4.0 s into the scenario");
    }

    @Test
    void of_a_host_that_no_scenario_had_all_scenarios_go_on() {
        assertThat(HostGone.containerEnded(host(Optional.empty()), KILLED, NOTICED))
                .hasMessageContaining(
                        "2026-01-02T03:04:05Z, when no scenario had it.\nAll scenarios go on, on other hosts.");
    }

    @Test
    void a_daemon_that_ended_is_told_with_what_it_complained_of() {
        assertThat(HostGone.daemonEnded(host(Optional.of(NOTICED)), NOTICED, "fatal error: x"))
                .hasMessageStartingWith("""
                        The host's dockerd has ended, in the container silly_nash (0123456789ab) of Docker 26.1, which lives; \
                        noticed at 2026-01-02T03:04:05Z, 0.0 s into the scenario.
                        The other scenarios go on, on other hosts.
                        Look at the memory of its machine: \
                        """)
                .hasMessageEndingWith("\nIts last warnings and errors:\nfatal error: x");
    }

    @Test
    void a_daemon_that_ended_without_complaint_is_said_to_have_none() {
        assertThat(HostGone.daemonEnded(host(Optional.of(NOTICED)), NOTICED, ""))
                .hasMessageEndingWith("a run needs less.");
    }

    @Test
    void a_person_reads_the_message_and_no_stack_trace() {
        StringWriter printed = new StringWriter();
        HostGone.containerEnded(host(Optional.empty()), KILLED, NOTICED).printStackTrace(new PrintWriter(printed));

        assertThat(printed.toString()).doesNotContain("\tat ");
    }

    private static HostGone.Host host(Optional<Instant> lent) {
        return new HostGone.Host(EngineCatalogue.load().named("26.1"), "silly_nash", "0123456789ab", lent);
    }
}
