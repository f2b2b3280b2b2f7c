package deepdive.specification.oracle.container;

import java.time.Duration;

/** Compares durations that different clocks measured. */
public final class Clocks {

    /** The greatest difference of speed between two clocks, because time services slow a clock down to set it. */
    private static final int PERCENT = 1;

    private Clocks() {}

    static boolean isAtLeast(Duration measured, Duration least) {
        return measured.multipliedBy(100).compareTo(least.multipliedBy(100 - PERCENT)) >= 0;
    }
}
