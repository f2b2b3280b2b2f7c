package deepdive.bench.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** The core seconds of all processes below this one, from {@code /proc/<pid>/stat} ({@code proc(5)}). */
final class ProcessTree {

    /** The places behind the program's name of utime and stime, and behind them of the same of children that have ended. */
    private static final int UTIME = 11;

    private static final int CUTIME = 13;
    private static final int BEHIND = 15;

    private ProcessTree() {}

    static OptionalDouble coreSeconds() {
        double living = ProcessHandle.current()
                .descendants()
                .mapToDouble(process -> ticks(process.pid(), UTIME))
                .sum();
        return OptionalDouble.of((living + ticks(ProcessHandle.current().pid(), CUTIME)) * MachineSample.TICK);
    }

    private static double ticks(long pid, int from) {
        try {
            return ticks(Files.readString(Path.of("/proc", Long.toString(pid), "stat")), from);
        } catch (IOException e) {
            return 0; // The process has ended, and its parent has its time.
        }
    }

    /** @param from the first place that counts: {@link #UTIME}, or {@link #CUTIME} for children alone */
    static double ticks(String stat, int from) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double sum = 0;
        for (int place = from; place < BEHIND; place++) {
            sum += Double.parseDouble(fields[place]);
        }
        return sum;
    }
}
