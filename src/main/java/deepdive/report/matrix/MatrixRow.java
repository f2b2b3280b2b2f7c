package deepdive.report.matrix;

import deepdive.report.document.text.Bilingual;
import java.util.Map;

/**
 * A row of the matrix: an exercise or a command.
 *
 * @param id such as {@code ciclo/pratica} or {@code ciclo/pratica/02}
 * @param title the title of the exercise; if it has none of its own, the name of its feature in the language that ran; or the
 *     command; blank if unknown
 * @param cells by the engine's id, for every engine of the matrix, in its order
 */
public record MatrixRow(String id, Bilingual title, Map<String, Cell> cells) {

    public Cell on(Column engine) {
        return cells.getOrDefault(engine.id(), Cell.EMPTY);
    }
}
