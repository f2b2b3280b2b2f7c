package deepdive.specification.oracle;

import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Asserts how long a command that ends a container, or runs one, kept its terminal: beside how long the daemon worked on
 * it, and beside how long another command takes on this machine ({@code docs/decisions/0011-no-seconds-on-the-wall.md}).
 */
public final class CommandDurationAssert extends TwoOracleAssert<CommandDurationAssert, Duration> {

    /** An idle machine, too, stops now and then: for a collection of garbage, or because something else begins on it. */
    private static final Duration HICCUP = Duration.ofSeconds(2);

    private final String line;
    private final ContainerHistory daemon;

    private CommandDurationAssert(String line, Duration took, ContainerHistory daemon, Witness witness) {
        super(took, CommandDurationAssert.class, witness);
        this.line = line;
        this.daemon = daemon;
    }

    /**
     * @param line as it was typed
     * @param took from Enter to the prompt
     * @param daemon what the daemon tells of the container
     */
    public static CommandDurationAssert assertThat(
            String line, Duration took, ContainerHistory daemon, Witness witness) {
        return new CommandDurationAssert(line, took, daemon, witness);
    }

    /** It did not end before the container's main process. */
    public CommandDurationAssert waitedForTheEnd() {
        Optional<Duration> needed = daemon.ended().flatMap(this::sinceBegin);
        return check(
                needed.filter(time -> Clocks.isAtLeast(actual, time)).isPresent(),
                say("expected.waited-for-the-end", line));
    }

    /**
     * It ended when the daemon had done its work: the rest of its time is no longer than all the time of another command.
     *
     * @param another how long the other command took right before, one that gives the CLI, the daemon and the kernel no
     *     less to do
     */
    public CommandDurationAssert waitedForNothingElse(Duration another) {
        Duration most = another.plus(HICCUP);
        Optional<Duration> rest =
                daemon.lastOfTheEnd().flatMap(this::sinceBegin).map(actual::minus);
        return check(
                rest.filter(time -> time.compareTo(most) <= 0).isPresent(),
                say("expected.waited-for-nothing-else", line, most.toMillis(), another.toMillis()));
    }

    /** From the first thing that the command had the daemon do. */
    private Optional<Duration> sinceBegin(Instant end) {
        return daemon.first(line.startsWith("docker run ") ? "create" : "kill")
                .map(begin -> Duration.between(begin, end));
    }

    private CommandDurationAssert check(boolean holds, Statement expected) {
        return check(
                holds,
                new Comparison(
                        say("subject.container", daemon.container()),
                        expected,
                        say("seen.took", line, actual.toMillis()),
                        daemon.told(),
                        "time " + line));
    }
}
