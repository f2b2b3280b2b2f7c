package deepdive.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/** The measured times of faults, a line of JSON for each in {@code target/faults.jsonl}. */
final class FaultTimes {

    private static final Path FILE = Path.of("target/faults.jsonl");

    private final String fault;
    private final Instant happened = Instant.now();
    private final Map<String, Object> measured = new LinkedHashMap<>();

    private FaultTimes(String fault) {
        this.fault = fault;
    }

    /** Begins to measure, because the fault happens now. */
    static FaultTimes of(String fault) {
        return new FaultTimes(fault);
    }

    /** Notes the seconds from the fault until now. */
    FaultTimes secondsUntil(String what) {
        measured.put(what, Duration.between(happened, Instant.now()).toMillis() / 1000.0);
        return this;
    }

    FaultTimes note(String what, Object value) {
        measured.put(what, value);
        return this;
    }

    void write() throws IOException {
        Map<String, Object> line = new LinkedHashMap<>(Map.of("fault", fault));
        line.putAll(measured);
        Files.createDirectories(FILE.getParent());
        Files.writeString(
                FILE,
                new ObjectMapper().writeValueAsString(line) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
