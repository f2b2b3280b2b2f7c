package deepdive.specification.oracle.container;

import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Asserts how a container ended, from the daemon's events. Their times are compared with each other only, so a slow
 * machine changes nothing ({@code docs/decisions/0011-no-seconds-on-the-wall.md}).
 */
public final class ContainerHistoryAssert extends TwoOracleAssert<ContainerHistoryAssert, ContainerHistory> {

    private static final int SIGKILL = 9;
    private static final int SIGTERM = 15;

    private final Statement screen;

    private ContainerHistoryAssert(ContainerHistory daemon, Statement screen, Witness witness) {
        super(daemon, ContainerHistoryAssert.class, witness);
        this.screen = screen;
    }

    /** @param screen the terminals' output about the container */
    public static ContainerHistoryAssert assertThat(ContainerHistory daemon, Statement screen, Witness witness) {
        return new ContainerHistoryAssert(daemon, screen, witness);
    }

    /**
     * Asserts that the container got SIGTERM and, only after the grace period, SIGKILL. The container's own output
     * shows whether the daemon waited longer: the container prints one line a second, or fewer on a slow machine, so
     * more lines than one and a half times the seconds of the grace period are an error.
     */
    public ContainerHistoryAssert wasKilledAfterGrace(Duration grace) {
        Optional<Instant> asked = actual.sent(SIGTERM);
        Optional<Instant> killed = actual.sent(SIGKILL);
        long most = grace.toSeconds() * 3 / 2;
        long lines = asked.isPresent() && killed.isPresent() ? actual.linesBetween(asked.get(), killed.get()) : 0;
        boolean waited = asked.isPresent()
                && killed.isPresent()
                && Clocks.isAtLeast(Duration.between(asked.get(), killed.get()), grace)
                && lines <= most;
        return check(
                hasEndedWith(SIGTERM, SIGKILL) && waited,
                say(
                        "recebeu SIGTERM (15) e, só depois do prazo de {0} s, SIGKILL (9); enquanto isso mostrou no máximo {1} linhas",
                        "got SIGTERM (15) and, only after the grace period of {0} s, SIGKILL (9); meanwhile it showed at most {1} lines",
                        grace.toSeconds(),
                        most),
                say("{0}; linhas entre os sinais: {1}", "{0}; lines between the signals: {1}", actual.told(), lines));
    }

    /** Asserts that the container got SIGTERM and ended without SIGKILL. */
    public ContainerHistoryAssert endedWhenAsked() {
        return check(
                hasEndedWith(SIGTERM),
                say(
                        "recebeu SIGTERM (15) e terminou por si, sem SIGKILL (9)",
                        "got SIGTERM (15) and ended by itself, without SIGKILL (9)"),
                actual.told());
    }

    /** Asserts that the container got SIGKILL, and no other signal before. */
    public ContainerHistoryAssert wasKilledUnasked() {
        return check(
                hasEndedWith(SIGKILL),
                say("recebeu SIGKILL (9), sem SIGTERM (15) antes", "got SIGKILL (9), without SIGTERM (15) before"),
                actual.told());
    }

    /**
     * Asserts that the container lived as long as its main process and ended with the process's status, without a
     * signal. The time is counted from the event {@code create}, because the daemon's start time may be later than the
     * process's: up to version 26, the daemon reads the clock only when the process runs (moby/moby, pull request
     * 47003).
     *
     * @param process the duration of the main process
     */
    public ContainerHistoryAssert livedAsLongAs(Duration process, int status) {
        Optional<Duration> lived =
                actual.first("create").flatMap(begin -> actual.ended().map(end -> Duration.between(begin, end)));
        return check(
                hasEndedWith()
                        && actual.status().equals(Optional.of(status))
                        && lived.filter(time -> Clocks.isAtLeast(time, process)).isPresent(),
                say(
                        "viveu os {0} s do seu processo e terminou com ele, com o código {1} e sem nenhum sinal",
                        "lived the {0} s of its process and ended with it, with status {1} and without a signal",
                        process.toSeconds(),
                        status),
                actual.told());
    }

    private boolean hasEndedWith(Integer... signals) {
        return actual.ended().isPresent() && actual.signals().equals(List.of(signals));
    }

    private ContainerHistoryAssert check(boolean holds, Statement expected, Statement told) {
        return check(
                holds,
                new Comparison(
                        SharedStatements.container(actual.container()),
                        expected,
                        screen,
                        told,
                        "docker events --since 1m --until 0s --filter container=" + actual.container()));
    }
}
