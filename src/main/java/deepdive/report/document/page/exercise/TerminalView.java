package deepdive.report.document.page.exercise;

import deepdive.report.document.page.CommandView;
import java.util.List;

/** A terminal: its commands and their outputs as text. */
record TerminalView(int number, List<CommandView> commands) {

    /** True if a step looked at a line of an output. */
    boolean hasMarks() {
        return commands.stream().anyMatch(command -> !command.lookedAt().isEmpty());
    }
}
