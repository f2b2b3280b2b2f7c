package deepdive.report.matrix;

import deepdive.report.document.text.Language;
import deepdive.report.messages.Run;
import deepdive.report.messages.RunFolders;
import deepdive.report.messages.RunMerge;
import java.nio.file.Path;
import java.util.List;

/**
 * The verdict on each exercise and each command of the hand-out, by engine.
 *
 * @param language the language that ran
 * @param engines the oldest first; engines without a version, such as {@code existing}, last
 * @param exercises in the hand-out's order
 * @param commands in the hand-out's order, then those that only scenarios name
 * @param warnings remarks on the runs: cut off, merged or unreadable ones, and tags that are not in the hand-out
 */
public record Matrix(
        Language language,
        List<Column> engines,
        List<MatrixRow> exercises,
        List<MatrixRow> commands,
        List<String> warnings) {

    public Matrix {
        engines = List.copyOf(engines);
        exercises = List.copyOf(exercises);
        commands = List.copyOf(commands);
        warnings = List.copyOf(warnings);
    }

    /** The matrix of runs; several runs of one engine are merged first, see {@link Runs}. */
    public static Matrix of(List<Run> runs, HandoutCommandTable commands) {
        return new MatrixBuilder(RunMerge.merged(runs), commands).matrix();
    }

    /**
     * The matrix of all runs that left their files below a folder.
     *
     * @throws deepdive.report.messages.RunUnreadable if the folder or the messages in it cannot be read
     */
    public static Matrix read(Path reports, HandoutCommandTable commands) {
        return of(RunFolders.in(reports).stream().map(Run::read).toList(), commands);
    }
}
