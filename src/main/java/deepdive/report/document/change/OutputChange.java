package deepdive.report.document.change;

import java.util.List;
import java.util.OptionalInt;

/**
 * A command of the hand-out whose output differs on two engines.
 *
 * @param key the block of the hand-out, such as {@code 04/12}
 */
public record OutputChange(String key, EngineOutput before, EngineOutput after) {

    /**
     * One of the engines.
     *
     * @param lines the lines that only this engine shows, in their order
     * @param status the exit status; empty if the shell did not tell
     */
    public record EngineOutput(List<String> lines, OptionalInt status) {

        public EngineOutput {
            lines = List.copyOf(lines);
        }

        private List<LineForm> forms() {
            return lines.stream().map(LineForm::of).toList();
        }
    }

    /** The same for two changes that differ only in what differs from run to run. */
    public Object forms() {
        return List.of(before.forms(), after.forms());
    }

    /** Whether the command ends with another exit status. */
    public boolean changesStatus() {
        return before.status().isPresent()
                && after.status().isPresent()
                && !before.status().equals(after.status());
    }
}
