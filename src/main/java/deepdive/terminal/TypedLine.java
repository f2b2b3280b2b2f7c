package deepdive.terminal;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

/**
 * A line that was typed into a terminal, with its output and its end. The line has ended when the terminal shows a
 * prompt again: the prompt of the same shell, or of a shell that the command opened.
 */
public final class TypedLine {

    /** A person may have a program print without end. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Object monitor;
    private String line;
    private final long typedAt = System.nanoTime();
    private final Instant typed = Instant.now();
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

    /** The typed text. Of a line that was typed by hand and accepted, the command of the scenario. */
    public String line() {
        synchronized (monitor) {
            return line;
        }
    }

    void standsFor(String command) {
        line = command;
    }

    /** When the line was typed, by the clock of this machine. */
    public Instant typed() {
        return typed;
    }

    /** Whether a prompt has appeared. */
    public boolean hasEnded() {
        synchronized (monitor) {
            return ended;
        }
    }

    /**
     * The exit status from the shell: empty while the command runs, in a nested shell, and in a shell without marks.
     */
    public OptionalInt status() {
        synchronized (monitor) {
            return status;
        }
    }

    /** The time from Enter to the prompt, or until now if no prompt has appeared. */
    public Duration took() {
        synchronized (monitor) {
            return Duration.ofNanos((ended ? endedAt : System.nanoTime()) - typedAt);
        }
    }

    /** The command's output until now, without echo, prompts and colours; lines end with {@code \n}. */
    public String output() {
        synchronized (monitor) {
            int from = marked ? 0 : afterEcho();
            int to = endedByUnmarkedPrompt ? Math.max(from, raw.lastIndexOf("\n") + 1) : raw.length();
            return Screen.render(raw.substring(from, to));
        }
    }

    void show(String text) {
        if (reading && raw.length() < MOST_CHARACTERS) {
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

    /**
     * Whether a marked prompt means the end. If no command has begun, the prompt is the old one, which a shell draws
     * again if the window changes.
     */
    boolean isAnsweredByMarkedPrompt() {
        return marked || status.isPresent();
    }

    void promptShown() {
        if (!ended) {
            ended = true;
            // Output ends where a marked prompt begins, but a prompt without marks was read as output and is cut off
            // here.
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
