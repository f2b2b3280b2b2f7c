package deepdive.bench.cost;

import java.util.OptionalDouble;

/**
 * What something cost.
 *
 * @param seconds from its beginning to its end
 * @param coreSeconds the time in which the cores of the machine were not idle, all programs together
 * @param programSeconds the core seconds of the processes that the benchmark started, with those that these started
 * @param hostSeconds the core seconds in the containers of the outer daemon, with those in the containers of the hosts
 * @param mebibytes how much less memory was available than before, at most
 */
public record Cost(
        double seconds,
        double coreSeconds,
        OptionalDouble programSeconds,
        OptionalDouble hostSeconds,
        double mebibytes) {

    /** The same cost with other seconds and core seconds, because a part of the work does not count. */
    public Cost less(double uncountedSeconds, double uncountedCoreSeconds) {
        return new Cost(
                seconds - uncountedSeconds,
                coreSeconds - uncountedCoreSeconds,
                programSeconds,
                less(hostSeconds, uncountedCoreSeconds),
                mebibytes);
    }

    private static OptionalDouble less(OptionalDouble from, double uncounted) {
        return from.isPresent() ? OptionalDouble.of(from.getAsDouble() - uncounted) : from;
    }
}
