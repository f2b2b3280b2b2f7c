package deepdive.bench.spent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** When the lines of a scenario were entered, from the recordings of its terminals. */
final class TypingTimes {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long NANOS = 1_000_000_000L;

    /** The header of a recording has milliseconds. */
    private static final long PRECISION_MILLIS = 1;

    private final TreeSet<Instant> entered = new TreeSet<>();

    static TypingTimes of(List<Path> recordings) {
        TypingTimes times = new TypingTimes();
        recordings.forEach(times::read);
        return times;
    }

    private void read(Path recording) {
        try (Stream<String> lines = Files.lines(recording)) {
            List<JsonNode> events = lines.map(JSON::readTree).toList();
            Instant origin = Instant.parse(events.get(0).get("started").asString());
            events.stream()
                    .skip(1)
                    .filter(event -> event.get(1).asString().equals("i"))
                    .map(event -> origin.plusNanos((long) (event.get(0).asDouble() * NANOS)))
                    .forEach(entered::add);
        } catch (IOException e) {
            throw new UncheckedIOException(recording + " cannot be read", e);
        }
    }

    /** When a line was entered during a step; empty if none was. */
    Optional<Instant> during(StepTime step) {
        return Optional.ofNullable(entered.ceiling(step.begun().minusMillis(PRECISION_MILLIS)))
                .filter(at -> !at.isAfter(step.ended()))
                .map(at -> at.isBefore(step.begun()) ? step.begun() : at);
    }
}
