package deepdive.bench.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The core seconds in all containers of this machine's daemon, with those that have ended. They are known if the daemon uses
 * the driver {@code cgroupfs}, which puts all containers into one group. Sources: the kernel's documentation of cgroup v1
 * (cpuacct) and v2 (cpu.stat).
 */
final class ContainerUsage {

    private static final List<Path> VERSION_1 = List.of(
            Path.of("/sys/fs/cgroup/cpuacct/docker/cpuacct.usage"),
            Path.of("/sys/fs/cgroup/cpu,cpuacct/docker/cpuacct.usage"));
    private static final Path VERSION_2 = Path.of("/sys/fs/cgroup/docker/cpu.stat");
    private static final double NANOS = 1e9;
    private static final double MICROS = 1e6;

    private ContainerUsage() {}

    static OptionalDouble coreSeconds() {
        for (Path file : VERSION_1) {
            if (Files.exists(file)) {
                return OptionalDouble.of(Double.parseDouble(read(file)) / NANOS);
            }
        }
        return Files.exists(VERSION_2) ? ofVersion2(read(VERSION_2)) : OptionalDouble.empty();
    }

    static OptionalDouble ofVersion2(String stat) {
        return stat.lines()
                .filter(line -> line.startsWith("usage_usec "))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]) / MICROS)
                .findFirst();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file + " cannot be read", e);
        }
    }
}
