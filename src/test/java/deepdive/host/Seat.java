package deepdive.host;

import deepdive.terminal.Key;
import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import java.time.Duration;
import java.time.Instant;

/** A student of a test at one terminal of a host. */
public final class Seat {

    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DockerHost host;
    private final Terminal terminal;

    public Seat(DockerHost host, int number) {
        this.host = host;
        this.terminal = host.openTerminal(number, Instant.now());
    }

    public DockerHost host() {
        return host;
    }

    public Terminal terminal() {
        return terminal;
    }

    /** Types a line and waits for the next prompt. */
    public TypedLine run(String line) {
        TypedLine typed = terminal.type(line);
        terminal.awaitEnd(typed, PATIENCE);
        return typed;
    }

    /** Types a line that does not end, and waits until it has shown a text. */
    public TypedLine leaveRunning(String line, String shown) {
        TypedLine typed = terminal.type(line);
        if (!terminal.awaitOutput(typed, output -> output.contains(shown), PATIENCE)) {
            throw new AssertionError(terminal.failure("`" + line + "` did not show '" + shown + "'"));
        }
        return typed;
    }

    /** Presses a key, and waits for the next prompt. */
    public TypedLine press(Key key) {
        TypedLine line = terminal.press(key);
        terminal.awaitEnd(line, PATIENCE);
        return line;
    }
}
