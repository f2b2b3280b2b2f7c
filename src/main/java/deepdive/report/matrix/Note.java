package deepdive.report.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A finding with all the cells that it decided.
 *
 * @param number from 1, over the whole matrix
 * @param engines the ids of the engines
 * @param rows the ids of the commands; the id of the exercise if the scenario names no command
 */
record Note(int number, Verdict verdict, Finding finding, Set<String> engines, Set<String> rows) {

    /** The verdicts that have notes, in the order of a page. */
    static final List<Verdict> VERDICTS =
            List.of(Verdict.BROKEN, Verdict.DIVERGES, Verdict.NOT_APPLICABLE, Verdict.NOT_RUN);

    /** All findings of a matrix, in its order. */
    static List<Note> of(Matrix matrix) {
        Map<Finding, Note> notes = new LinkedHashMap<>();
        matrix.commands().forEach(row -> gather(row, notes));
        matrix.exercises().forEach(row -> gather(row, notes));
        return new ArrayList<>(notes.values());
    }

    private static void gather(MatrixRow row, Map<Finding, Note> notes) {
        row.cells()
                .forEach((engine, cell) -> cell.findings().forEach(finding -> {
                    Note note = notes.computeIfAbsent(
                            finding,
                            is -> new Note(
                                    notes.size() + 1,
                                    cell.verdict(),
                                    is,
                                    new LinkedHashSet<>(),
                                    new LinkedHashSet<>()));
                    note.engines.add(engine);
                    if (note.rows.stream().noneMatch(id -> id.startsWith(row.id() + "/"))) {
                        note.rows.add(row.id());
                    }
                }));
    }
}
