package deepdive.observe.network;

import deepdive.observe.KeyedWords;
import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The output of {@code brctl show} (bridge-utils' {@code brctl_cmd.c}). A bridge has a line that ends with its first
 * port; each further port has an indented line.
 *
 * @param ports the ports of every bridge, in the order of the output
 */
public record BridgePorts(Map<String, List<String>> ports) {

    public BridgePorts {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        ports.forEach((bridge, names) -> copy.put(bridge, List.copyOf(names)));
        ports = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads {@code brctl show}.
     *
     * @throws UnreadableOutput if there is no header, or a line is neither a bridge nor a port of one
     */
    public static BridgePorts parse(String text) {
        String header = "the header: bridge name, bridge id, STP enabled, interfaces";
        Output output = new Output("brctl show", text).orEmpty(header);
        List<String> lines = output.lines();
        if (!lines.get(0).matches("bridge name\\s+bridge id\\s+STP enabled\\s+interfaces\\s*")) {
            throw output.unreadable(lines.get(0), header);
        }
        Map<String, List<String>> ports = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> words = KeyedWords.of(line).all();
            boolean further = Character.isWhitespace(line.charAt(0));
            if (further && words.size() == 1 && !ports.isEmpty()) {
                current.add(words.get(0));
            } else if (!further && words.size() <= 4 && isBridge(words)) {
                current = new ArrayList<>(words.subList(3, words.size()));
                ports.put(words.get(0), current);
            } else {
                throw output.unreadable(line, "a bridge (name, id, yes or no, first port) or a further port");
            }
        }
        return new BridgePorts(ports);
    }

    /** The ports of a bridge; empty if there is no such bridge, an empty list if the bridge has no ports. */
    public Optional<List<String>> of(String bridge) {
        return Optional.ofNullable(ports.get(bridge));
    }

    private static boolean isBridge(List<String> words) {
        return words.size() >= 3
                && words.get(1).matches("[0-9a-f]{4}\\.[0-9a-f]{12}")
                && words.get(2).matches("yes|no");
    }
}
