package deepdive.report.document.page;

import deepdive.report.document.replay.Command;

/**
 * A command and what it showed.
 *
 * @param command the command
 * @param output what fits on the page
 * @param step the step that typed it, from 1
 */
record CommandView(Command command, Excerpt output, int step) {

    /** What a page can bear of one command. */
    private static final int MOST = 12_000;

    static CommandView of(Command command) {
        return of(command, MOST);
    }

    static CommandView of(Command command, int most) {
        return new CommandView(command, Excerpt.of(command.output(), most), command.step() + 1);
    }
}
