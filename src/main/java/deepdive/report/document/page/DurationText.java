package deepdive.report.document.page;

import java.time.Duration;
import java.util.Locale;

/** Durations as pages show them: the same text in both languages. */
public final class DurationText {

    private static final int SECONDS = 60;

    private DurationText() {}

    /** A duration such as {@code 0.4 s}, {@code 12 s} or {@code 1:05 min}. */
    public static String of(Duration duration) {
        double seconds = duration.toMillis() / 1e3;
        if (seconds >= SECONDS) {
            return clock(duration) + " min";
        }
        return seconds >= 10 || seconds == 0
                ? Math.round(seconds) + " s"
                : String.format(Locale.ROOT, "%.1f s", seconds);
    }

    /** Minutes and seconds, such as {@code 1:05}. */
    public static String clock(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        return String.format(Locale.ROOT, "%d:%02d", seconds / SECONDS, seconds % SECONDS);
    }

    /** Seconds for a program, such as {@code 12.34}. */
    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f", Math.max(0, duration.toMillis() / 1e3));
    }
}
