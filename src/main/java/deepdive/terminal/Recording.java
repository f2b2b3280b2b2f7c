package deepdive.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/**
 * Records the output and the input of a terminal with times. The format is asciicast v2: a JSON header, and a line for
 * each event {@code [seconds, "o"|"i", text]} (docs.asciinema.org/manual/asciicast/v2). Times count from an instant
 * that all terminals of a scenario share; the header's additional key {@code started} has this instant. After
 * {@value #MOST_CHARACTERS} characters or {@value #MOST_EVENTS} events the recording ends.
 */
public final class Recording {

    private static final int MOST_CHARACTERS = 4_000_000;
    /** A program may print each character alone, and then its event is the larger part. */
    private static final int MOST_EVENTS = 200_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String title;
    private final Instant origin;
    private final long originNanos;
    private final List<String> events = new ArrayList<>();
    private int characters;

    Recording(String title, Instant origin) {
        this.title = title;
        this.origin = origin;
        this.originNanos =
                System.nanoTime() - Duration.between(origin, Instant.now()).toNanos();
    }

    synchronized void shown(String text) {
        add("o", text);
    }

    synchronized void typed(String keys) {
        add("i", keys);
    }

    /** The whole recording as asciicast v2. */
    public synchronized String asciicast() {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("version", 2);
        header.put("width", Screen.COLUMNS);
        header.put("height", Screen.ROWS);
        header.put("timestamp", origin.getEpochSecond());
        header.put("title", title);
        header.put("started", origin.truncatedTo(ChronoUnit.MILLIS).toString());
        return JSON.writeValueAsString(header) + "\n" + String.join("\n", events) + "\n";
    }

    private void add(String kind, String text) {
        if (isFull()) {
            return;
        }
        characters += text.length();
        String kept = isFull() ? "\r\n[the recording ends here: too long]\r\n" : text;
        double seconds = (System.nanoTime() - originNanos) / 1_000 / 1e6;
        events.add(JSON.writeValueAsString(List.of(seconds, kind, kept)));
    }

    private boolean isFull() {
        return characters > MOST_CHARACTERS || events.size() > MOST_EVENTS;
    }
}
