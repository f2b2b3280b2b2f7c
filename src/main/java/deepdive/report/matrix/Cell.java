package deepdive.report.matrix;

import java.util.List;

/**
 * A cell of the matrix.
 *
 * @param findings the findings of the scenarios that decided the verdict; none if the cell holds or has no scenario
 */
public record Cell(Verdict verdict, List<Finding> findings) {

    /** A cell without scenarios. */
    static final Cell EMPTY = new Cell(Verdict.NOT_RUN, List.of());

    public Cell {
        findings = List.copyOf(findings);
    }
}
