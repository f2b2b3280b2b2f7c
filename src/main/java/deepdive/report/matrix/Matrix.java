package deepdive.report.matrix;

import deepdive.report.messages.Run;
import deepdive.report.messages.RunFolders;
import deepdive.report.messages.Runs;
import java.nio.file.Path;
import java.util.List;

/**
 * Which exercise and which command holds on which engine.
 *
 * @param engines the oldest first; one that has no version, such as {@code existing}, after all others
 * @param exercises in the hand-out's order
 * @param commands in the hand-out's order, then those that only scenarios name
 * @param warnings what a reader should know of the runs: cut off, merged, unreadable, tags that the hand-out has not
 */
public record Matrix(List<Column> engines, List<MatrixRow> exercises, List<MatrixRow> commands, List<String> warnings) {

    public Matrix {
        engines = List.copyOf(engines);
        exercises = List.copyOf(exercises);
        commands = List.copyOf(commands);
        warnings = List.copyOf(warnings);
    }

    /** The matrix of some runs; several of one engine are merged first, see {@link Runs}. */
    public static Matrix of(List<Run> runs, HandoutCommands commands) {
        return new MatrixBuilder(Runs.merged(runs), commands).matrix();
    }

    /**
     * The matrix of all runs that left their files below a folder.
     *
     * @throws deepdive.report.messages.RunUnreadable if the folder or the messages in it cannot be read
     */
    public static Matrix read(Path reports, HandoutCommands commands) {
        return of(RunFolders.in(reports).stream().map(Run::read).toList(), commands);
    }
}
