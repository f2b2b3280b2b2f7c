package deepdive.terminal;

import com.github.dockerjava.api.DockerClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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
    private final PiecewiseUtf8 decoder = new PiecewiseUtf8();
    private final PromptMarks marks = new PromptMarks();
    private final Screen screen = new Screen();
    private final List<TypedLine> typed = new ArrayList<>();
    private final HandTyping byHand;
    private final String name;
    private final Recording recording;
    private final Circumstances circumstances;
    /** The line that was entered last. */
    private Optional<TypedLine> current = Optional.empty();

    private boolean atPrompt;
    /** Whether a marked prompt is being printed: its text must not be taken for a prompt without marks. */
    private boolean inMarkedPrompt;

    private final Waiting waiting;
    private Optional<Pty> pty = Optional.empty();

    private Terminal(String name, Instant origin, Circumstances circumstances) {
        this.name = name;
        this.recording = new Recording(name, origin);
        this.circumstances = circumstances;
        this.waiting = new Waiting(monitor, name, circumstances);
        this.byHand = new HandTyping(monitor, screen);
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
        terminal.attach(opener.apply(terminal::receive, terminal::hangUp));
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
        if (!waiting.await(() -> atPrompt, PATIENCE)) {
            throw new TerminalFailed(failure(
                    "The shell showed no prompt within " + PATIENCE.toSeconds() + " s" + waiting.orHungUp() + "."));
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
            if (!atPrompt && current.isPresent()) {
                send(keys, key.label());
                return current.orElseThrow();
            }
        }
        return enter(key.label(), keys);
    }

    private TypedLine enter(String line, byte[] keys) {
        TypedLine entered = new TypedLine(monitor, line);
        synchronized (monitor) {
            if (!atPrompt) {
                throw new TerminalFailed(failure("Cannot type `" + line + "`: `"
                        + current.map(TypedLine::line).orElse("") + "` is still running."));
            }
            begin(entered);
            typed.add(entered);
        }
        send(keys, line);
        return entered;
    }

    private void begin(TypedLine line) {
        atPrompt = false;
        current = Optional.of(line);
    }

    /** Sends keys as a person presses them, one or several. Lines come to be known by what the shell shows of them. */
    public void press(String keys) {
        synchronized (monitor) {
            byHand.pressed(keys, atPrompt, current).ifPresent(this::begin);
        }
        send(keys.getBytes(StandardCharsets.UTF_8), keys);
    }

    /**
     * Tells a watcher, from now on, of what happens.
     *
     * @return the recording up to now, as asciicast v2
     */
    public String watch(TerminalWatcher watcher) {
        synchronized (monitor) {
            byHand.watch(watcher);
            return recording.asciicast();
        }
    }

    /** Counts a line that was typed by hand as one of those that were {@link #typed}, for the command that it stands for. */
    public void accept(TypedLine line, String command) {
        synchronized (monitor) {
            if (!typed.contains(line)) {
                line.standsFor(command);
                typed.add(line);
            }
        }
    }

    /** Makes the terminal larger or smaller than {@value Screen#COLUMNS}×{@value Screen#ROWS}. */
    public void resize(int columns, int rows) {
        synchronized (monitor) {
            screen.resize(columns, rows);
        }
        pty.orElseThrow().resize(columns, rows);
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
        if (!waiting.await(line::hasEnded, patience)) {
            throw new TerminalFailed(failure("`" + line.line() + "` has not ended after " + patience.toMillis() / 1000.0
                    + " s" + waiting.orHungUp() + "."));
        }
    }

    /**
     * Waits until the output of a line fulfils a condition.
     *
     * @return whether the output fulfilled the condition before the time was over or the command ended
     */
    public boolean awaitOutput(TypedLine line, java.util.function.Predicate<String> condition, Duration patience) {
        waiting.await(() -> line.hasEnded() || condition.test(line.output()), patience);
        return condition.test(line.output());
    }

    /** The lines that were typed until now, in their order. Of the lines that were typed by hand, the accepted ones. */
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
        String shows = waiting.isHungUp() ? " was hung up, and shows:\n" : " shows:\n";
        return whatHappened + "\n--- " + name + shows + screen() + "\n--- meanwhile:\n" + circumstances.describe();
    }

    /** The other side has hung up: no output will come any more, and waiting for output ends. */
    void hangUp() {
        waiting.hungUp();
        synchronized (monitor) {
            byHand.hungUp();
        }
    }

    void receive(byte[] bytes) {
        synchronized (monitor) {
            String text = decoder.decode(bytes);
            recording.shown(text);
            byHand.shown(text);
            marks.split(text).forEach(this::take);
            lookForUnmarkedPrompt();
            monitor.notifyAll();
        }
    }

    private void take(PromptMarks.Token part) {
        if (part instanceof PromptMarks.ShownText text) {
            byHand.pieces(text.text()).forEach(this::show);
        } else if (part instanceof PromptMarks.OutputBegins begins) {
            if (atPrompt) {
                byHand.lineAtMark(begins.columns()).ifPresent(this::begin);
            }
            current.ifPresent(TypedLine::outputBegins);
        } else if (part instanceof PromptMarks.CommandEnded end) {
            if (!(atPrompt && byHand.leftThePrompt())) {
                current.ifPresent(line -> line.commandEnded(end.status()));
            }
        } else if (part instanceof PromptMarks.PromptBegins) {
            inMarkedPrompt = true;
            current.ifPresent(TypedLine::promptBegins);
        } else {
            inMarkedPrompt = false;
            if (current.map(TypedLine::isAnsweredByMarkedPrompt).orElse(true)) {
                promptShown(true);
            }
        }
    }

    private void show(String text) {
        screen.write(text);
        if (atPrompt) {
            byHand.echo(text).ifPresent(this::begin);
        } else {
            current.ifPresent(line -> line.show(text));
            // Behind the end of a line there is no prompt. To look behind each line of an output without end takes too
            // long.
            if (!text.endsWith("\n")) {
                byHand.afterPiece(this::lookForUnmarkedPrompt);
            }
        }
    }

    private void lookForUnmarkedPrompt() {
        if (!atPrompt
                && !inMarkedPrompt
                && current.map(TypedLine::echoIsComplete).orElse(true)
                && screen.isAtUnmarkedPrompt()) {
            promptShown(false);
        }
    }

    private void promptShown(boolean marked) {
        atPrompt = true;
        current.ifPresent(TypedLine::promptShown);
        byHand.prompt(marked);
    }

    @Override
    public void close() {
        pty.ifPresent(Pty::close);
    }
}
