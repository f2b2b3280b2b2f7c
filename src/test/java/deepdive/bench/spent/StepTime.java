package deepdive.bench.spent;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a step or a hook ran.
 *
 * @param scenario Cucumber's id of the attempt
 * @param method such as {@code TerminalSteps#type}
 * @param lastAttachment when the step attached its last piece of evidence; empty if it attached none
 */
record StepTime(String scenario, String method, Instant begun, Instant ended, Optional<Instant> lastAttachment) {

    private static final double NANOS = 1e9;

    double seconds() {
        return seconds(begun, ended);
    }

    /** True if the step asks for a host. */
    boolean waitsForHost() {
        return method.startsWith("HostSteps#");
    }

    static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / NANOS;
    }
}
