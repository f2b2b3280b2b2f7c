package deepdive.bench.bare;

import java.util.Arrays;

/**
 * What replays took inside of a host.
 *
 * @param seconds of the scenarios' own actions
 * @param coreSeconds of the host in this time
 * @param cleaningSeconds of the removal of what the scenarios before had left
 * @param cleaningCoreSeconds of the host in that time
 */
record Replayed(double seconds, double coreSeconds, double cleaningSeconds, double cleaningCoreSeconds) {

    static final Replayed NOTHING = new Replayed(0, 0, 0, 0);

    /** The four numbers that {@code replay.pl} prints. */
    static Replayed parse(String printed) {
        double[] numbers = Arrays.stream(printed.strip().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Replayed(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    Replayed plus(Replayed other) {
        return new Replayed(
                seconds + other.seconds,
                coreSeconds + other.coreSeconds,
                cleaningSeconds + other.cleaningSeconds,
                cleaningCoreSeconds + other.cleaningCoreSeconds);
    }
}
