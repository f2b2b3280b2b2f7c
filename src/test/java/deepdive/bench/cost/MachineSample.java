package deepdive.bench.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The counters of the machine at an instant. They are those of {@code proc(5)}: {@code /proc/stat} and
 * {@code /proc/meminfo}.
 *
 * @param busy core seconds since the machine's start in which a core was not idle
 * @param available memory in MiB
 * @param programs core seconds of the processes below this one
 * @param hosts core seconds in containers
 */
record MachineSample(Instant at, double busy, double available, OptionalDouble programs, OptionalDouble hosts) {

    /** Of a second: USER_HZ, which the kernel's interface fixes for the architectures that Docker supports. */
    static final double TICK = 0.01;

    private static final double KIBIBYTES = 1024;

    static MachineSample now() {
        return new MachineSample(
                Instant.now(),
                busy(read("/proc/stat")),
                available(read("/proc/meminfo")),
                ProcessTree.coreSeconds(),
                ContainerUsage.coreSeconds());
    }

    /** User, nice, system, irq and softirq. Stolen time is another machine's. */
    static double busy(String stat) {
        double[] ticks = Arrays.stream(stat.lines().findFirst().orElseThrow().split("\\s+"))
                .skip(1)
                .mapToDouble(Double::parseDouble)
                .toArray();
        return (ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6]) * TICK;
    }

    static double available(String meminfo) {
        return meminfo.lines()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToDouble(line -> Double.parseDouble(line.split("\\s+")[1]) / KIBIBYTES)
                .findFirst()
                .orElseThrow();
    }

    /** A value at an instant between this sample and a later one. */
    double between(MachineSample later, Instant instant, ToDoubleFunction<MachineSample> value) {
        double whole = nanos(at, later.at);
        double part = whole == 0 ? 0 : nanos(at, instant) / whole;
        return value.applyAsDouble(this) + part * (value.applyAsDouble(later) - value.applyAsDouble(this));
    }

    private static double nanos(Instant from, Instant to) {
        return java.time.Duration.between(from, to).toNanos();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: the benchmark needs Linux", e);
        }
    }
}
