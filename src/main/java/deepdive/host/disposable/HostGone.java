package deepdive.host.disposable;

import deepdive.engine.Engine;
import deepdive.host.NothingTested;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A disposable host has gone away during the run, because its container or its dockerd has ended. The message says which host,
 * when, and where to look for the cause. There is no stack trace.
 */
final class HostGone extends RuntimeException implements NothingTested {

    /** The time before and after a container's end that the message tells people to look at. */
    private static final Duration AROUND = Duration.ofSeconds(10);

    private static final String MEMORY =
            "the memory of its machine: dmesg tells what was killed for want of it. With -Dhosts=2, a run needs less.";

    private HostGone(String message) {
        super(message, null, false, false);
    }

    /**
     * A host that has gone away.
     *
     * @param name the name of the host's container in the outer daemon
     * @param id the first 12 digits of the container's id
     * @param lent the time when a scenario got the host; empty if no scenario has it
     */
    record Host(Engine engine, String name, String id, Optional<Instant> lent) {

        private String describe() {
            return "the container " + name + " (" + id + ") of Docker " + engine;
        }

        private String others() {
            return (lent.isPresent() ? "The other scenarios" : "All scenarios") + " go on, on other hosts.";
        }

        private String when(Instant time) {
            return time.truncatedTo(ChronoUnit.SECONDS)
                    + lent.map(since -> String.format(
                                    Locale.ROOT,
                                    ", %.1f s into the scenario",
                                    Math.max(0, Duration.between(since, time).toMillis()) / 1000.0))
                            .orElse(", when no scenario had it");
        }
    }

    /** The container of the host has ended. */
    static HostGone containerEnded(Host host, ContainerEnd end, Instant noticed) {
        Instant time = end.time().orElse(noticed);
        Instant second = time.truncatedTo(ChronoUnit.SECONDS);
        return new HostGone("The host has gone: " + host.describe() + " " + end.describe() + ", at " + host.when(time)
                + ".\n" + host.others() + "\nLook at the outer daemon's events (docker events --since "
                + second.minus(AROUND) + " --until " + second.plus(AROUND) + " --filter container=" + host.id()
                + ") and at " + MEMORY);
    }

    /**
     * The container of the host runs, but its dockerd has ended.
     *
     * @param lastLines the last warnings and errors of dockerd; may be empty
     */
    static HostGone daemonEnded(Host host, Instant noticed, String lastLines) {
        return new HostGone("The host's dockerd has ended, in " + host.describe() + ", which lives; noticed at "
                + host.when(noticed) + ".\n" + host.others() + "\nLook at " + MEMORY
                + (lastLines.isEmpty() ? "" : "\nIts last warnings and errors:\n" + lastLines));
    }
}
