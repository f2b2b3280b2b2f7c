package deepdive.observe;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON. An error's message names the wrong place. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    public static JsonNode read(Output output) {
        try {
            return MAPPER.readTree(output.text());
        } catch (JacksonException e) {
            int number = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            List<String> lines = output.text().lines().toList();
            String line = lines.isEmpty() ? "" : lines.get(Math.max(0, Math.min(number, lines.size()) - 1));
            throw new UnreadableOutput(output.command(), line, "JSON", e);
        }
    }

    /** Reads an array of strings; a missing array and {@code null} count as an empty one. */
    public static List<String> strings(Output output, JsonNode array, String name) {
        if (array.isMissingNode() || array.isNull()) {
            return List.of();
        }
        List<String> strings = new ArrayList<>();
        boolean good = array.isArray();
        for (JsonNode element : array) {
            good &= element.isString();
            strings.add(element.asString(""));
        }
        if (!good) {
            throw output.unreadable(quote(array), "an array of strings as " + name);
        }
        return List.copyOf(strings);
    }

    public static String quote(JsonNode node) {
        String text = node.toString();
        return text.isBlank() ? "nothing" : text;
    }
}
