package deepdive.report.matrix;

import java.util.Map;

/**
 * A row of the matrix: an exercise or a command.
 *
 * @param id such as {@code ciclo/pratica} or {@code ciclo/pratica/02}
 * @param title the name of the exercise's feature, or the command; empty if unknown
 * @param cells by the engine's id, for every engine of the matrix, in its order
 */
public record MatrixRow(String id, String title, Map<String, Cell> cells) {

    public Cell on(Column engine) {
        return cells.getOrDefault(engine.id(), Cell.EMPTY);
    }
}
