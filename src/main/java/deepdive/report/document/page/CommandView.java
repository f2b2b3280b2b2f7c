package deepdive.report.document.page;

import deepdive.report.document.replay.Command;

/**
 * A command and its output.
 *
 * @param command the command
 * @param output as much of the output as fits on the page
 */
public record CommandView(Command command, Excerpt output) {

    /** @param most how many characters of the output may be kept */
    public static CommandView of(Command command, int most) {
        return new CommandView(command, Excerpt.of(command.output(), most));
    }
}
