package deepdive.specification.session;

import deepdive.handout.Chapter;
import deepdive.handout.Ending;
import deepdive.handout.LineMatch;
import deepdive.handout.LinePattern;
import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Waits until a block has the results that the page shows.
 *
 * @param problems gets a message for people about each other ending than the page's
 * @param missing gets a message for people about each line of the page that the terminal does not show
 */
record TypedBlock(
        Chapter chapter, Terminal terminal, Duration patience, Consumer<String> problems, Consumer<String> missing) {

    /**
     * The line that was typed last into the terminal.
     *
     * @throws SessionFailed if nothing was typed into the terminal
     */
    TypedLine lastLine() {
        return terminal.typed().stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new SessionFailed(
                        told("a `watch` block looks at a terminal into which nothing has been typed.")));
    }

    /** @throws deepdive.terminal.TerminalFailed if the command does not end */
    void awaitEnding(TypedLine line, Ending ending) {
        if (ending instanceof Ending.Later) {
            return;
        }
        terminal.awaitEnd(line, patience);
        OptionalInt status = line.status();
        if (ending instanceof Ending.With with && status.isPresent() && status.getAsInt() != with.status()) {
            problems.accept(told("`%s` was to end with %d, and ended with %d."
                    .formatted(line.line(), with.status(), status.getAsInt())));
        }
    }

    /** Waits until the command has shown the lines or has ended; returns the lines' places. */
    List<LineMatch> awaitLines(TypedLine line, List<LinePattern> patterns) {
        terminal.awaitOutput(
                line,
                output ->
                        patterns.stream().allMatch(pattern -> pattern.in(output).isPresent()),
                Terminal.PATIENCE);
        String output = line.output();
        List<LineMatch> matches = new ArrayList<>();
        for (LinePattern pattern : patterns) {
            pattern.in(output)
                    .ifPresentOrElse(
                            matches::add,
                            () -> missing.accept(told("`%s` was to show `%s`, and has shown:\n%s"
                                    .formatted(line.line(), pattern.text(), output))));
        }
        return matches;
    }

    private String told(String problem) {
        return "Hand-out, chapter %s \"%s\": %s".formatted(chapter.number(), chapter.title(), problem);
    }
}
