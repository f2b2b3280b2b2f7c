package deepdive.report.document.page;

import deepdive.report.document.replay.Command;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A command and its output.
 *
 * @param command the command
 * @param output as much of the output as fits on the page
 * @param lookedAt the places of the output's lines that a step looked at, from 0
 */
public record CommandView(Command command, Excerpt output, Set<Integer> lookedAt) {

    public CommandView {
        lookedAt = Set.copyOf(lookedAt);
    }

    /** @param most how many characters of the output may be kept */
    public static CommandView of(Command command, int most, Set<Integer> lookedAt) {
        return new CommandView(command, Excerpt.of(command.output(), most), lookedAt);
    }

    /** The beginning of the output. */
    public ScreenText head() {
        return new ScreenText(output.head(), lookedAt);
    }

    /** The end of the output. */
    public ScreenText tail() {
        int above = (int) output.head().lines().count() + output.omitted();
        return new ScreenText(
                output.tail(),
                lookedAt.stream()
                        .filter(line -> line >= above)
                        .map(line -> line - above)
                        .collect(Collectors.toSet()));
    }
}
