package deepdive.host.disposable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The memory that programs can still get without swapping: {@code MemAvailable} in proc_meminfo(5). */
final class FreeMemory {

    private static final Pattern AVAILABLE = Pattern.compile("(?m)^MemAvailable:\\s+(\\d+) kB$");
    private static final long KILOBYTE = 1024;

    private FreeMemory() {}

    /** In bytes; empty if this machine is no Linux. */
    static Optional<Long> ofThisMachine() {
        try {
            return in(Files.readString(Path.of("/proc/meminfo")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<Long> in(String meminfo) {
        return AVAILABLE
                .matcher(meminfo)
                .results()
                .map((MatchResult found) -> Long.parseLong(found.group(1)) * KILOBYTE)
                .findFirst();
    }
}
