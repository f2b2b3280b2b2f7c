package deepdive.bench.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The machine that measured.
 *
 * @param cores of this process
 * @param mebibytes of memory
 * @param kernel its release
 * @param java the version of the JVM
 */
public record BenchMachine(int cores, long mebibytes, String kernel, String java) {

    private static final long KIBIBYTES = 1024;

    /** This machine. */
    public static BenchMachine here() {
        return new BenchMachine(
                Runtime.getRuntime().availableProcessors(),
                memory(read("/proc/meminfo")),
                System.getProperty("os.version"),
                System.getProperty("java.version"));
    }

    /** The load now: the first number of {@code /proc/loadavg}. */
    public static double load() {
        return Double.parseDouble(read("/proc/loadavg").split(" ")[0]);
    }

    private static long memory(String meminfo) {
        return Long.parseLong(meminfo.lines().findFirst().orElseThrow().split("\\s+")[1]) / KIBIBYTES;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: the benchmark needs Linux", e);
        }
    }
}
