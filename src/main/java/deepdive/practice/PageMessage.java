package deepdive.practice;

import deepdive.evidence.Snapshot;
import deepdive.practice.replay.TerminalReplay;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/** The messages to a page, as JSON. */
final class PageMessage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PageMessage() {}

    static String state(PracticeView view) {
        return JSON.writeValueAsString(view);
    }

    /** @param kind {@code screen} for all that a terminal has shown, {@code output} for what it shows now */
    static String output(String kind, Sitting of, int terminal, String text) {
        return JSON.writeValueAsString(
                Map.of("kind", kind, "sitting", of.number(), "terminal", terminal, "text", text));
    }

    static String daemon(Sitting of, Snapshot snapshot) {
        return JSON.writeValueAsString(
                Map.of("kind", "daemon", "sitting", of.number(), "snapshot", JSON.readTree(snapshot.body())));
    }

    /** @param reference the recordings of the suite; none if there are none */
    static String replays(Sitting own, Map<Integer, String> reference) {
        return JSON.writeValueAsString(Map.of(
                "kind",
                "replays",
                "sitting",
                own.number(),
                "own",
                own.terminals().replays(),
                "reference",
                TerminalReplay.of(reference, Map.of())));
    }
}
