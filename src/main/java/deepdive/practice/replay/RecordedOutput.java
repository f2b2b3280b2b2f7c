package deepdive.practice.replay;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The output in a recording (asciicast v2), without the times. */
public final class RecordedOutput {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordedOutput() {}

    /** The output as a terminal got it, with its control sequences. */
    public static String of(String asciicast) {
        return asciicast
                .lines()
                .skip(1)
                .map(JSON::readTree)
                .filter(event -> event.get(1).asString().equals("o"))
                .map(event -> event.get(2))
                .map(JsonNode::asString)
                .collect(Collectors.joining());
    }
}
