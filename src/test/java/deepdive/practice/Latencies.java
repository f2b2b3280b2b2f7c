package deepdive.practice;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The times from keys to their echoes. */
final class Latencies {

    private Latencies() {}

    /** Prints the median and the 99th percentile. */
    static void report(String what, List<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-16s %4d keys: median %.1f ms, 99th percentile %.1f ms, longest %.1f ms%n",
                what,
                sorted.size(),
                millis(sorted, 50),
                millis(sorted, 99),
                millis(sorted, 100));
    }

    private static double millis(List<Duration> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100))
                        .toNanos()
                / 1e6;
    }
}
