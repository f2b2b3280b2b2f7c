package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class RecordingTest {

    private static final Instant ORIGIN = Instant.now().minusSeconds(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Recording recording = new Recording("terminal 1", ORIGIN);

    @Test
    void the_header_is_that_of_asciicast_v2() {
        JsonNode header = JSON.readTree(lines().get(0));

        assertThat(header.get("version").asInt()).isEqualTo(2);
        assertThat(header.get("width").asInt()).isEqualTo(100);
        assertThat(header.get("height").asInt()).isEqualTo(30);
        assertThat(header.get("timestamp").asLong()).isEqualTo(ORIGIN.getEpochSecond());
        assertThat(header.get("title").asString()).isEqualTo("terminal 1");
    }

    @Test
    void the_header_says_to_the_millisecond_when_time_began() {
        Instant started =
                Instant.parse(JSON.readTree(lines().get(0)).get("started").asString());

        assertThat(started).isEqualTo(Instant.ofEpochMilli(ORIGIN.toEpochMilli()));
    }

    @Test
    void every_event_is_a_line_of_its_own_with_time_kind_and_text() {
        recording.typed("docker ps");
        recording.shown("a \"quoted\" \u001b[31mred\u001b[0m line\r\nações 🐳\u0000");

        assertThat(events()).extracting(event -> event.get(1).asString()).containsExactly("i", "o");
        assertThat(events())
                .extracting(event -> event.get(2).asString())
                .containsExactly("docker ps", "a \"quoted\" \u001b[31mred\u001b[0m line\r\nações 🐳\u0000");
        assertThat(events()).allSatisfy(event -> {
            assertThat(event.isArray()).isTrue();
            assertThat(event.size()).isEqualTo(3);
            assertThat(event.get(0).isNumber()).isTrue();
        });
        assertThat(recording.asciicast()).endsWith("]\n");
    }

    @Test
    void times_count_from_the_instant_that_the_terminals_of_a_scenario_share() {
        recording.shown("now");

        assertThat(events().get(0).get(0).asDouble()).isBetween(2.0, 60.0);
    }

    @Test
    void times_do_not_decrease() {
        for (int i = 0; i < 1000; i++) {
            recording.shown("x");
        }

        assertThat(events())
                .extracting(event -> event.get(0).asDouble())
                .isSorted()
                .last()
                .isNotEqualTo(events().get(0).get(0).asDouble());
    }

    @Test
    void a_terminal_that_never_stops_does_not_fill_the_disk() {
        String block = "x".repeat(100_000);
        for (int i = 0; i < 100; i++) {
            recording.shown(block);
        }

        assertThat(recording.asciicast().length()).isBetween(3_900_000, 4_200_000);
        JsonNode last = events().get(events().size() - 1);
        assertThat(last.get(2).asString()).contains("the recording ends here");
        assertThat(events())
                .filteredOn(event -> event.get(2).asString().contains("ends here"))
                .hasSize(1);
    }

    private List<JsonNode> events() {
        return lines().stream().skip(1).map(JSON::readTree).toList();
    }

    private List<String> lines() {
        return recording.asciicast().lines().toList();
    }
}
