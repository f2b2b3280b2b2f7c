package deepdive.report.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Seconds and nanoseconds, as messages hold them. */
final class Times {

    private Times() {}

    static Optional<Instant> instant(JsonNode timestamp) {
        return timestamp.has("seconds")
                ? Optional.of(Instant.ofEpochSecond(
                        timestamp.path("seconds").asLong(0),
                        timestamp.path("nanos").asLong(0)))
                : Optional.empty();
    }

    static Duration duration(JsonNode duration) {
        return Duration.ofSeconds(
                duration.path("seconds").asLong(0), duration.path("nanos").asLong(0));
    }
}
