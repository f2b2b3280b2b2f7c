package deepdive.terminal;

import com.github.dockerjava.api.DockerClient;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A student's terminal: a PTY of {@value Screen#COLUMNS}×{@value Screen#ROWS} with a shell in it, typed into line by line
 * or key by key. It knows by the shell's prompt marks when a command has ended and with which status; where a shell has
 * none, by the prompt on the screen.
 */
public final class Terminal implements AutoCloseable {

    /** How long a command may take unless the caller says otherwise. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Object monitor = new Object();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final PromptMarks marks = new PromptMarks();
    private final Screen screen = new Screen();
    private final List<TypedLine> typed = new ArrayList<>();
    private final String name;
    private final Recording recording;
    private final Circumstances circumstances;
    private byte[] undecoded = {};
    private boolean atPrompt;
    /** Between a mark that a prompt begins and the one that it has ended, what looks like a prompt is not one yet. */
    private boolean inMarkedPrompt;
    /** From the other side: nothing will be shown any more, so nobody waits for it. */
    private volatile boolean hungUp;

    private Optional<Pty> pty = Optional.empty();

    private Terminal(String name, Instant origin, Circumstances circumstances) {
        this.name = name;
        this.recording = new Recording(name, origin);
        this.circumstances = circumstances;
    }

    /**
     * Opens a terminal in a container and waits for its first prompt.
     *
     * @param name how people call it, such as {@code terminal 1}
     * @param client the daemon that runs the container
     * @param container the container's id
     * @param user whose login it is; the shell starts in {@code /home/<user>}
     * @param origin when the recording's time begins
     * @param circumstances what else to tell a person when a command does not end, and of a line that was hung up
     * @throws TerminalFailed where no prompt comes
     */
    public static Terminal open(
            String name,
            DockerClient client,
            String container,
            String user,
            Instant origin,
            Circumstances circumstances) {
        return open(
                name,
                origin,
                circumstances,
                (sink, hungUp) -> ExecPty.open(client, container, user, List.of("bash"), sink, hungUp));
    }

    /** Opens a terminal on a PTY, which is told where to show things and whom to tell that it was hung up. */
    static Terminal open(
            String name,
            Instant origin,
            Circumstances circumstances,
            BiFunction<Consumer<byte[]>, Runnable, Pty> opener) {
        Terminal terminal = new Terminal(name, origin, circumstances);
        terminal.attach(opener.apply(terminal::receive, terminal::hungUp));
        return terminal;
    }

    /** A terminal on any PTY, for tests: bytes come in through {@link #receive}. */
    static Terminal on(Pty pty, Circumstances circumstances) {
        Terminal terminal = new Terminal("terminal", Instant.now(), circumstances);
        terminal.pty = Optional.of(pty);
        return terminal;
    }

    private void attach(Pty opened) {
        pty = Optional.of(opened);
        if (!await(() -> atPrompt, PATIENCE)) {
            throw new TerminalFailed(
                    failure("The shell showed no prompt within " + PATIENCE.toSeconds() + " s" + orHungUp() + "."));
        }
    }

    /**
     * Types a line and presses Enter. Does not wait.
     *
     * @throws TerminalFailed where a command is still running there
     */
    public TypedLine type(String line) {
        return enter(line, (line + "\r").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Presses a key. At a prompt it counts as a line of its own; while a command runs, it goes to that command.
     *
     * @return the line that the key belongs to
     */
    public TypedLine press(Key key) {
        byte[] keys = {key.code()};
        synchronized (monitor) {
            if (!atPrompt && !typed.isEmpty()) {
                send(keys, key.label());
                return typed.get(typed.size() - 1);
            }
        }
        return enter(key.label(), keys);
    }

    private TypedLine enter(String line, byte[] keys) {
        TypedLine entered = new TypedLine(monitor, line);
        synchronized (monitor) {
            if (!atPrompt) {
                throw new TerminalFailed(failure("Cannot type `" + line + "`: `" + lastLine() + "` is still running."));
            }
            atPrompt = false;
            typed.add(entered);
        }
        send(keys, line);
        return entered;
    }

    private void send(byte[] keys, String label) {
        recording.typed(label);
        pty.orElseThrow().send(keys);
    }

    /**
     * Waits until the terminal shows a prompt again.
     *
     * @throws TerminalFailed where it does not in that time; the message has the screen and the circumstances
     */
    public void awaitEnd(TypedLine line, Duration patience) {
        if (!await(line::hasEnded, patience)) {
            throw new TerminalFailed(failure("`" + line.line() + "` has not ended after " + patience.toMillis() / 1000.0
                    + " s" + orHungUp() + "."));
        }
    }

    /**
     * Waits until what the line has shown fulfils a condition.
     *
     * @return whether it came to that before the time was up or the command ended
     */
    public boolean awaitOutput(TypedLine line, java.util.function.Predicate<String> condition, Duration patience) {
        await(() -> line.hasEnded() || condition.test(line.output()), patience);
        return condition.test(line.output());
    }

    /** The lines typed up to now, in their order. */
    public List<TypedLine> typed() {
        synchronized (monitor) {
            return List.copyOf(typed);
        }
    }

    /** What the screen shows now. */
    public String screen() {
        synchronized (monitor) {
            return screen.text();
        }
    }

    /** All that was shown and typed, with times. */
    public Recording recording() {
        return recording;
    }

    /** What a person should see when something about this terminal is wrong: what happened, the screen, the circumstances. */
    public String failure(String whatHappened) {
        return whatHappened + "\n--- " + name + " shows:\n" + screen() + "\n--- meanwhile:\n"
                + circumstances.describe();
    }

    private String orHungUp() {
        return hungUp ? ", and will not: the terminal was hung up, for its shell, its host or the daemon has gone" : "";
    }

    void hungUp() {
        synchronized (monitor) {
            hungUp = true;
            monitor.notifyAll();
        }
    }

    void receive(byte[] bytes) {
        synchronized (monitor) {
            String text = decode(bytes);
            recording.shown(text);
            marks.split(text).forEach(this::take);
            if (!atPrompt && !inMarkedPrompt && lineIsEchoed() && screen.isAtUnmarkedPrompt()) {
                promptShown();
            }
            monitor.notifyAll();
        }
    }

    private void take(PromptMarks.Token part) {
        if (part instanceof PromptMarks.ShownText text) {
            screen.write(text.text());
            current().ifPresent(line -> line.show(text.text()));
        } else if (part instanceof PromptMarks.OutputBegins) {
            current().ifPresent(TypedLine::outputBegins);
        } else if (part instanceof PromptMarks.CommandEnded end) {
            current().ifPresent(line -> line.commandEnded(end.status()));
        } else if (part instanceof PromptMarks.PromptBegins) {
            inMarkedPrompt = true;
            current().ifPresent(TypedLine::promptBegins);
        } else {
            inMarkedPrompt = false;
            if (current().map(TypedLine::isAnsweredByMarkedPrompt).orElse(true)) {
                promptShown();
            }
        }
    }

    private void promptShown() {
        atPrompt = true;
        current().ifPresent(TypedLine::promptShown);
    }

    private boolean lineIsEchoed() {
        return current().map(TypedLine::echoIsComplete).orElse(true);
    }

    private Optional<TypedLine> current() {
        return typed.isEmpty() ? Optional.empty() : Optional.of(typed.get(typed.size() - 1));
    }

    private String lastLine() {
        return current().map(TypedLine::line).orElse("");
    }

    private String decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.allocate(undecoded.length + bytes.length)
                .put(undecoded)
                .put(bytes)
                .flip();
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        decoder.decode(in, out, false);
        undecoded = new byte[in.remaining()];
        in.get(undecoded);
        return out.flip().toString();
    }

    private boolean await(BooleanSupplier condition, Duration patience) {
        boolean holds = comesTrue(condition, patience);
        if (!holds && hungUp) {
            circumstances.explainHangUp();
        }
        return holds;
    }

    private boolean comesTrue(BooleanSupplier condition, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        synchronized (monitor) {
            while (!condition.getAsBoolean()) {
                long millis = (deadline - System.nanoTime()) / 1_000_000;
                if (millis <= 0 || hungUp) {
                    return false;
                }
                try {
                    monitor.wait(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new TerminalFailed("Interrupted while waiting for " + name + ".");
                }
            }
            return true;
        }
    }

    @Override
    public void close() {
        pty.ifPresent(Pty::close);
    }
}
