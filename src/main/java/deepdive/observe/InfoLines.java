package deepdive.observe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The server's part of {@code docker info}: a key is indented by one space, and its details by two spaces or more. */
public final class InfoLines {

    private final Output output;
    private final Map<String, String> values = new LinkedHashMap<>();

    private InfoLines(Output output) {
        this.output = output;
    }

    public static InfoLines server(Output output) {
        InfoLines read = new InfoLines(output);
        List<String> lines = output.lines();
        int server = lines.indexOf("Server:");
        if (server < 0) {
            throw output.unreadable(lines.get(lines.size() - 1), "a part that begins with “Server:”");
        }
        String section = "";
        for (String line : lines.subList(server + 1, lines.size())) {
            if (line.startsWith("  ")) {
                read.put(section + "/", line);
            } else if (line.startsWith(" ")) {
                section = line.strip().split(":", 2)[0];
                read.put("", line);
            } else if (!line.matches("WARNING: .*|\\[DEPRECATION NOTICE\\].*")) {
                throw output.unreadable(line, "a key and its value, one space in");
            }
        }
        return read;
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    public String need(String key) {
        return value(key).orElseThrow(() -> {
            List<String> lines = output.lines();
            return output.unreadable(lines.get(lines.size() - 1), "a value for “" + key + "” before the end");
        });
    }

    private void put(String prefix, String line) {
        String[] pair = line.strip().split(":", 2);
        if (pair.length == 2) {
            values.putIfAbsent(prefix + pair[0], pair[1].strip());
        }
    }
}
