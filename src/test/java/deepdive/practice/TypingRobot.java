package deepdive.practice;

import deepdive.practice.server.PageAddress;
import deepdive.practice.server.WebClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A student without a browser, who types single keys into terminal 1 and waits for the echo of each. */
final class TypingRobot implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Control+U empties the line. */
    private static final String ERASE = "\\u0015";

    /** In each silence a client waits for 20 s. A class of twelve takes longer until all hosts are there. */
    private static final int MOST_SILENCES = 15;

    private final WebClient.Messages messages;
    private int sitting;

    /** Opens a page, and waits until a command is expected in terminal 1. */
    TypingRobot(PageAddress page) {
        messages = new WebClient().connect(page);
        JsonNode message = next();
        while (message.path("waitsIn").asInt(0) != 1) {
            message = next();
        }
        sitting = message.path("sitting").asInt(0);
    }

    /** Types so many keys. Gives the time of each from the key to its echo. */
    List<Duration> echoes(int keys) {
        List<Duration> times = new ArrayList<>();
        for (int key = 0; key < keys; key++) {
            String letter = String.valueOf((char) ('a' + key % 26));
            long before = System.nanoTime();
            press(letter);
            awaitOutput(letter);
            times.add(Duration.ofNanos(System.nanoTime() - before));
        }
        press(ERASE);
        return times;
    }

    /** Types a line, and waits for its echo. */
    void enters(String line) {
        press(line);
        awaitOutput(line.substring(line.length() - 1));
        press("\\r");
        awaitOutput("$ ");
    }

    void press(String escaped) {
        messages.send("{\"kind\":\"keys\",\"sitting\":" + sitting + ",\"terminal\":1,\"text\":\"" + escaped + "\"}");
    }

    private void awaitOutput(String text) {
        JsonNode message = next();
        while (!message.path("kind").asString("").equals("output")
                || !message.path("text").asString("").contains(text)) {
            message = next();
        }
    }

    private JsonNode next() {
        String text = messages.next();
        for (int silent = 0; text.equals(WebClient.Messages.NONE); silent++) {
            if (silent > MOST_SILENCES) {
                throw new IllegalStateException("The page says nothing");
            }
            text = messages.next();
        }
        JsonNode message = JSON.readTree(text);
        // The page tells the same, so that it is not taken for one that has fallen behind.
        messages.send("{\"kind\":\"seen\",\"characters\":" + message.toString().length() + "}");
        return message;
    }

    @Override
    public void close() {
        messages.close();
    }
}
