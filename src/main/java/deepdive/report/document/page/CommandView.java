package deepdive.report.document.page;

import deepdive.report.document.replay.Command;

/**
 * A command and what it showed.
 *
 * @param command the command
 * @param output what fits on the page
 */
record CommandView(Command command, Excerpt output) {

    /** @param most how many characters of the output there is room for */
    static CommandView of(Command command, int most) {
        return new CommandView(command, Excerpt.of(command.output(), most));
    }
}
