package deepdive.specification.oracle.container;

import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Asserts on the duration of a command that ends or runs a container. The duration is compared with the daemon's work
 * for the command, and with the duration of another command on this machine
 * ({@code docs/decisions/0011-no-seconds-on-the-wall.md}).
 */
public final class CommandDurationAssert extends TwoOracleAssert<CommandDurationAssert, Duration> {

    /** A pause that even an idle machine may make, because a JVM collects garbage or another program starts. */
    private static final Duration HICCUP = Duration.ofSeconds(2);

    private final String line;
    private final ContainerHistory daemon;

    private CommandDurationAssert(String line, Duration took, ContainerHistory daemon, Witness witness) {
        super(took, CommandDurationAssert.class, witness);
        this.line = line;
        this.daemon = daemon;
    }

    /**
     * @param line the typed line
     * @param took the time from Enter to the prompt
     * @param daemon the container's history from the daemon
     */
    public static CommandDurationAssert assertThat(
            String line, Duration took, ContainerHistory daemon, Witness witness) {
        return new CommandDurationAssert(line, took, daemon, witness);
    }

    /** Asserts that the command did not end before the container's main process. */
    public CommandDurationAssert waitedForTheEnd() {
        Optional<Duration> needed = daemon.ended().flatMap(this::sinceBegin);
        return check(
                needed.filter(time -> Clocks.isAtLeast(actual, time)).isPresent(),
                say("`{0}` não termina antes do contêiner", "`{0}` does not end before the container", line));
    }

    /**
     * Asserts that the command ended when the daemon had done its work: the rest of the command's time is not longer
     * than the whole time of another command.
     *
     * @param another the time that the other command took immediately before; it must give the CLI, the daemon and the
     *     kernel at least as much work
     */
    public CommandDurationAssert waitedForNothingElse(Duration another) {
        Duration most = another.plus(HICCUP);
        Optional<Duration> rest =
                daemon.lastOfTheEnd().flatMap(this::sinceBegin).map(actual::minus);
        return check(
                rest.filter(time -> time.compareTo(most) <= 0).isPresent(),
                say(
                        "`{0}` termina quando o contêiner terminou e o daemon fez o seu trabalho, ou no máximo {1} ms depois: `docker run --detach` levou {2} ms",
                        "`{0}` ends when the container has ended and the daemon is done, or at most {1} ms later: `docker run --detach` took {2} ms",
                        line,
                        most.toMillis(),
                        another.toMillis()));
    }

    /** The time from the daemon's first action for the command. */
    private Optional<Duration> sinceBegin(Instant end) {
        return daemon.first(line.startsWith("docker run ") ? "create" : "kill")
                .map(begin -> Duration.between(begin, end));
    }

    private CommandDurationAssert check(boolean holds, Statement expected) {
        return check(
                holds,
                new Comparison(
                        SharedStatements.container(daemon.container()),
                        expected,
                        say("`{0}` levou {1} ms", "`{0}` took {1} ms", line, actual.toMillis()),
                        daemon.told(),
                        "time " + line));
    }
}
