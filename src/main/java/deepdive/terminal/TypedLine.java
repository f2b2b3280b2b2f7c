package deepdive.terminal;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * A line that was typed into a terminal, and what became of it. It has ended when the terminal shows a prompt again:
 * the one it was typed at, or that of a shell which the command opened.
 */
public final class TypedLine {

    private final Object monitor;
    private String line;
    private final long typedAt = System.nanoTime();
    private final StringBuilder raw = new StringBuilder();
    private OptionalInt status = OptionalInt.empty();
    private boolean marked;
    private boolean reading = true;
    private boolean ended;
    private boolean endedByUnmarkedPrompt;
    private long endedAt;

    TypedLine(Object monitor, String line) {
        this.monitor = monitor;
        this.line = line;
    }

    /** What was typed; of a line that was typed by hand and accepted, the command that it stands for. */
    public String line() {
        synchronized (monitor) {
            return line;
        }
    }

    void standsFor(String command) {
        line = command;
    }

    /** Whether a prompt has come. */
    public boolean hasEnded() {
        synchronized (monitor) {
            return ended;
        }
    }

    /** The exit status that the shell gave: missing while it runs, in a nested shell, and in a shell without marks. */
    public OptionalInt status() {
        synchronized (monitor) {
            return status;
        }
    }

    /** From Enter to the prompt, or until now. */
    public Duration took() {
        synchronized (monitor) {
            return Duration.ofNanos((ended ? endedAt : System.nanoTime()) - typedAt);
        }
    }

    /** What the command has shown up to now: without its echo and the prompts, without colours, lines ending in {@code \n}. */
    public String output() {
        synchronized (monitor) {
            int from = marked ? 0 : afterEcho();
            int to = endedByUnmarkedPrompt ? Math.max(from, raw.lastIndexOf("\n") + 1) : raw.length();
            return Screen.render(raw.substring(from, to));
        }
    }

    void show(String text) {
        if (reading) {
            raw.append(text);
        }
    }

    void outputBegins() {
        marked = true;
        reading = true;
        raw.setLength(0);
    }

    void commandEnded(OptionalInt given) {
        status = given;
        reading = false;
    }

    void promptBegins() {
        reading = false;
    }

    /** A prompt that came before anything ran is the old one, drawn again: shells do that when the window changes. */
    boolean isAnsweredByMarkedPrompt() {
        return marked || status.isPresent();
    }

    void promptShown() {
        if (!ended) {
            ended = true;
            // A prompt with marks ends the reading where it begins; this one was read as if it were output.
            endedByUnmarkedPrompt = reading;
            reading = false;
            endedAt = System.nanoTime();
        }
    }

    boolean echoIsComplete() {
        return marked || raw.indexOf("\n") >= 0;
    }

    private int afterEcho() {
        int newline = raw.indexOf("\n");
        return newline < 0 ? raw.length() : newline + 1;
    }
}
