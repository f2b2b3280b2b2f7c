package deepdive.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads the lines that a person types by hand: keys go to the shell one by one, and the echo of the shell has the line. */
final class HandTyping {

    private static final String ENTER = "\r";
    private static final String BEHIND_POSSIBLE_PROMPT = "(?<=[#$] )";
    private static final String BEHIND_LINE = "(?<=\n)";

    private final Object monitor;
    private final Screen screen;
    private final List<TerminalWatcher> watchers = new ArrayList<>();
    private boolean begun;
    private boolean marked;
    /** Enter or Control+C was pressed at this prompt. */
    private boolean left;

    private boolean enter;
    private LineEcho echo;

    HandTyping(Object monitor, Screen screen) {
        this.monitor = monitor;
        this.screen = screen;
        this.echo = new LineEcho(Screen.COLUMNS, 0, "");
    }

    void watch(TerminalWatcher watcher) {
        begun = true;
        watchers.add(watcher);
    }

    void shown(String text) {
        watchers.forEach(watcher -> watcher.shown(text));
    }

    void hungUp() {
        watchers.forEach(TerminalWatcher::hungUp);
    }

    /**
     * Takes keys that go to the terminal.
     *
     * @return the line that begins with them: a shell ends without Enter if Control+D is pressed at its empty prompt
     */
    Optional<TypedLine> pressed(String keys, boolean atPrompt, Optional<TypedLine> current) {
        begun = true;
        enter |= keys.contains(ENTER);
        left |= atPrompt && (keys.contains(ENTER) || Key.CONTROL_C.isIn(keys));
        if (!atPrompt) {
            Stream.of(Key.values())
                    .filter(key -> key.isIn(keys))
                    .forEach(key ->
                            current.ifPresent(line -> tell(new EnteredLine(key.label(), Optional.of(key), line))));
            return Optional.empty();
        }
        if (!Key.CONTROL_D.isIn(keys) || !echo.line().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(begin(Key.CONTROL_D.label(), Optional.of(Key.CONTROL_D)));
    }

    /** Whether no command has ended: the line was empty, or the person gave the line up with Control+C. */
    boolean leftThePrompt() {
        return left;
    }

    void prompt(boolean withMarks) {
        marked = withMarks;
        left = false;
        echo = new LineEcho(screen.columns(), screen.cursorColumn(), screen.behindCursor());
        watchers.forEach(TerminalWatcher::prompted);
    }

    /** The parts of a text behind each of which the terminal may have come to a prompt or left it. */
    List<String> pieces(String text) {
        return begun ? Arrays.asList(text.split(BEHIND_POSSIBLE_PROMPT + "|" + BEHIND_LINE)) : List.of(text);
    }

    void afterPiece(Runnable look) {
        if (begun) {
            look.run();
        }
    }

    /**
     * Takes a piece of text that the terminal has shown at its prompt.
     *
     * @return the line that the text completes, in a shell without marks
     */
    Optional<TypedLine> echo(String text) {
        echo.show(text);
        if (marked || !begun || !text.endsWith("\n")) {
            return Optional.empty();
        }
        String line = echo.line();
        String raw = echo.raw();
        boolean entered = enter && !line.isEmpty();
        enter = false;
        echo = new LineEcho(screen.columns(), 0, "");
        if (!entered) {
            return Optional.empty();
        }
        TypedLine typed = begin(line, Optional.empty());
        typed.show(raw);
        return Optional.of(typed);
    }

    /**
     * The line that was entered at a prompt with marks, where its output begins; empty if nobody types by hand.
     *
     * @param columns the columns at which the shell broke the line, if the shell told
     */
    Optional<TypedLine> lineAtMark(OptionalInt columns) {
        enter = false;
        return begun ? Optional.of(begin(echo.lineOn(columns), Optional.empty())) : Optional.empty();
    }

    private TypedLine begin(String text, Optional<Key> key) {
        TypedLine line = new TypedLine(monitor, text);
        tell(new EnteredLine(text, key, line));
        return line;
    }

    private void tell(EnteredLine entered) {
        watchers.forEach(watcher -> watcher.entered(entered));
    }
}
