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
 * A student's terminal: a PTY of {@value Screen#COLUMNS}×{@value Screen#ROWS} with a shell in it. Lines or single keys
 * are typed into the terminal. The shell's prompt marks tell when a command has ended and with which status; if a shell
 * has no marks, the prompt on the screen tells that the command has ended.
 */
public final class Terminal implements AutoCloseable {

    /** The time that a command may take if the caller gives no other. */
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
    /** Whether a marked prompt is being printed: its text must not be taken for a prompt without marks. */
    private boolean inMarkedPrompt;
    /** Whether the other side has hung up. Then no output will come any more, and waiting for output must end. */
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
     * @param name the terminal's name in messages, such as {@code terminal 1}
     * @param client the daemon that runs the container
     * @param container the container's id
     * @param user the login name; the shell starts in {@code /home/<user>}
     * @param origin when the recording's time begins
     * @param circumstances the facts about the host for a message about a failure
     * @throws TerminalFailed if no prompt appears
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

    /**
     * Opens a terminal on a PTY. The PTY gets the receiver of its output and the receiver of the notice that it was
     * hung up.
     */
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
     * Types a line and presses Enter. Does not wait for the command's end.
     *
     * @throws TerminalFailed if a command is still running in the terminal
     */
    public TypedLine type(String line) {
        return enter(line, (line + "\r").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Presses a key. At a prompt the key counts as a line of its own; while a command runs, the command gets the key.
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
     * @throws TerminalFailed if no prompt appears in that time; the message has the screen and the circumstances
     */
    public void awaitEnd(TypedLine line, Duration patience) {
        if (!await(line::hasEnded, patience)) {
            throw new TerminalFailed(failure("`" + line.line() + "` has not ended after " + patience.toMillis() / 1000.0
                    + " s" + orHungUp() + "."));
        }
    }

    /**
     * Waits until the output of a line fulfils a condition.
     *
     * @return whether the output fulfilled the condition before the time was over or the command ended
     */
    public boolean awaitOutput(TypedLine line, java.util.function.Predicate<String> condition, Duration patience) {
        await(() -> line.hasEnded() || condition.test(line.output()), patience);
        return condition.test(line.output());
    }

    /** The lines that were typed until now, in their order. */
    public List<TypedLine> typed() {
        synchronized (monitor) {
            return List.copyOf(typed);
        }
    }

    /** The text on the screen now. */
    public String screen() {
        synchronized (monitor) {
            return screen.text();
        }
    }

    /** The recording of the whole output and input. */
    public Recording recording() {
        return recording;
    }

    /** A message to a person about a failure in this terminal: the event, the screen and the circumstances. */
    public String failure(String whatHappened) {
        return whatHappened + "\n--- " + name + " shows:\n" + screen() + "\n--- meanwhile:\n"
                + circumstances.describe();
    }

    private String orHungUp() {
        return hungUp
                ? ", and will not: the terminal was hung up, because its shell, its host or the daemon has gone"
                : "";
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
