package deepdive.practice.present;

import deepdive.terminal.Terminal;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Types into terminals at a speed that people can read. */
public final class Typist {

    /** The keys that empty the line: Control+E goes to the end of the line, Control+U erases to its beginning. */
    private static final String ERASE = "\u0005\u0015";

    private final int millisPerKey;
    private final ScheduledExecutorService keys = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "show me");
        thread.setDaemon(true);
        return thread;
    });

    /** @param millisPerKey the time between two keys */
    public Typist(int millisPerKey) {
        this.millisPerKey = millisPerKey;
    }

    /** Empties the line in a terminal, and types a line and Enter. */
    public void typeLine(Terminal terminal, String line) {
        terminal.press(ERASE);
        press(terminal, line);
    }

    /** Presses keys, one after the other. */
    public void press(Terminal terminal, String text) {
        List<String> each = text.codePoints().mapToObj(Character::toString).toList();
        for (int at = 0; at < each.size(); at++) {
            String key = each.get(at);
            keys.schedule(() -> terminal.press(key), (at + 1L) * millisPerKey, TimeUnit.MILLISECONDS);
        }
    }
}
