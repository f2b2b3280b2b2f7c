package deepdive.report.matrix;

import java.util.List;

/**
 * A cell of the matrix.
 *
 * @param findings those of the scenarios that decided the verdict; none where it holds, or where no scenario is there
 */
public record Cell(Verdict verdict, List<Finding> findings) {

    /** No scenario restates it. */
    static final Cell EMPTY = new Cell(Verdict.NOT_RUN, List.of());

    public Cell {
        findings = List.copyOf(findings);
    }
}
