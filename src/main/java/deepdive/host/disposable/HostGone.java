package deepdive.host.disposable;

import deepdive.engine.Engine;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A disposable host has gone under way: its container has ended, or the dockerd in it. The message says which, when, and
 * what to look at. It carries no stack trace.
 */
final class HostGone extends RuntimeException {

    /** How long before and after its end there may be something to see of a container. */
    private static final Duration AROUND = Duration.ofSeconds(10);

    private static final String MEMORY =
            "the memory of its machine: dmesg tells what was killed for want of it. With -Dhosts=2, a run needs less.";

    private HostGone(String message) {
        super(message, null, false, false);
    }

    /**
     * A host.
     *
     * @param name of its container in the outer daemon
     * @param id of that, such as its first 12 digits
     * @param lent since when a scenario has it; empty where none has
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

    /** Its container has ended. */
    static HostGone containerEnded(Host host, ContainerEnd end, Instant noticed) {
        Instant time = end.time().orElse(noticed);
        Instant second = time.truncatedTo(ChronoUnit.SECONDS);
        return new HostGone("The host has gone: " + host.describe() + " " + end.describe() + ", at " + host.when(time)
                + ".\n" + host.others() + "\nLook at the outer daemon's events (docker events --since "
                + second.minus(AROUND) + " --until " + second.plus(AROUND) + " --filter container=" + host.id()
                + ") and at " + MEMORY);
    }

    /**
     * Its container lives, and no dockerd is in it any more.
     *
     * @param lastLines what that has logged at the end; may be empty
     */
    static HostGone daemonEnded(Host host, Instant noticed, String lastLines) {
        return new HostGone("The host's dockerd has ended, in " + host.describe() + ", which lives; noticed at "
                + host.when(noticed) + ".\n" + host.others() + "\nLook at " + MEMORY
                + (lastLines.isEmpty() ? "" : "\nIts last warnings and errors:\n" + lastLines));
    }
}
