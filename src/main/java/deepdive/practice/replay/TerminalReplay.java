package deepdive.practice.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A terminal's output with times, for the player.
 *
 * @param terminal the number of the terminal
 * @param events pairs of seconds and text
 */
public record TerminalReplay(int terminal, int columns, int rows, List<List<Object>> events) {

    /** Seconds without any output that a replay keeps. Nobody wants to watch somebody think. */
    private static final double LONGEST_PAUSE = 1;

    private static final int MOST_CHARACTERS = 400_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The width and the height of a terminal, in characters. */
    public record ScreenExtent(int columns, int rows) {}

    /** A recording (asciicast v2) with its header and its outputs. */
    private record ReadCast(ScreenExtent extent, List<JsonNode> outputs) {

        static ReadCast of(String asciicast) {
            List<JsonNode> lines = asciicast
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .toList();
            JsonNode header = lines.get(0);
            return new ReadCast(
                    new ScreenExtent(
                            header.path("width").asInt(), header.path("height").asInt()),
                    lines.stream()
                            .skip(1)
                            .filter(event -> event.path(1).asString("").equals("o"))
                            .toList());
        }
    }

    /**
     * The terminals of one scenario on one clock. Where no terminal shows anything for longer than a second, the clock runs on
     * after a second.
     *
     * @param casts the recordings (asciicast v2) by the numbers of the terminals
     * @param extents the sizes that terminals had in the end; others have the size of their recording
     */
    public static List<TerminalReplay> of(Map<Integer, String> casts, Map<Integer, ScreenExtent> extents) {
        Map<Integer, ReadCast> read = new TreeMap<>();
        casts.forEach((terminal, cast) -> read.put(terminal, ReadCast.of(cast)));
        DoubleUnaryOperator clock = clock(read);
        List<TerminalReplay> replays = new ArrayList<>();
        read.forEach((terminal, cast) -> {
            ScreenExtent extent = extents.getOrDefault(terminal, cast.extent());
            replays.add(new TerminalReplay(terminal, extent.columns(), extent.rows(), events(cast, clock)));
        });
        return replays;
    }

    private static List<List<Object>> events(ReadCast cast, DoubleUnaryOperator clock) {
        List<List<Object>> events = new ArrayList<>();
        int characters = 0;
        for (JsonNode output : cast.outputs()) {
            String text = output.get(2).asString();
            characters += text.length();
            if (characters > MOST_CHARACTERS) {
                break;
            }
            events.add(List.of(clock.applyAsDouble(output.get(0).asDouble()), text));
        }
        return events;
    }

    private static DoubleUnaryOperator clock(Map<Integer, ReadCast> casts) {
        TreeSet<Double> times = new TreeSet<>();
        casts.values()
                .forEach(cast ->
                        cast.outputs().forEach(event -> times.add(event.get(0).asDouble())));
        TreeMap<Double, Double> shorter = new TreeMap<>();
        double before = times.isEmpty() ? 0 : times.first();
        double now = 0;
        for (double time : times) {
            now += Math.min(LONGEST_PAUSE, time - before);
            before = time;
            shorter.put(time, Math.round(now * 1000) / 1000.0);
        }
        return shorter::get;
    }
}
