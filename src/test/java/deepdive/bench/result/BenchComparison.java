package deepdive.bench.result;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compares the ratios of two reports.
 *
 * @param grown a line for people for each ratio that has grown too much
 */
public record BenchComparison(List<String> grown) {

    /** A ratio may grow by this part of it. */
    private static final double TOLERANCE = 0.15;

    /**
     * A phase that grows by less than this part of the script's time, about half a second, does not count, because a short
     * phase varies by more than its seventh part from turn to turn.
     */
    private static final double LEAST = 0.02;

    private static final double PERCENT = 100;

    /** Compares this report's ratios with kept ones. A ratio that is in one of them alone does not count. */
    public static BenchComparison of(BenchReport kept, BenchReport now) {
        return new BenchComparison(kept.ratios().entrySet().stream()
                .filter(ratio ->
                        hasGrown(ratio.getValue(), now.ratios().getOrDefault(ratio.getKey(), ratio.getValue())))
                .map(ratio -> line(ratio, now.ratios().get(ratio.getKey())))
                .toList());
    }

    private static boolean hasGrown(double kept, double now) {
        return now > kept * (1 + TOLERANCE) && now - kept > LEAST;
    }

    private static String line(Map.Entry<String, Double> kept, double now) {
        String growth = kept.getValue() > 0
                ? String.format(Locale.ROOT, "%+.0f %%", (now / kept.getValue() - 1) * PERCENT)
                : "new";
        return String.format(
                Locale.ROOT, "%s has grown from %.2f to %.2f (%s)", kept.getKey(), kept.getValue(), now, growth);
    }
}
