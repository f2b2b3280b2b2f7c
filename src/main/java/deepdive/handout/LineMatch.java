package deepdive.handout;

import java.util.List;
import java.util.Map;

/**
 * The place of a pattern in an output.
 *
 * @param line the line's number, from 0
 * @param from the place in the line where the match begins
 * @param to the place in the line after the match
 * @param pieces the match piece by piece
 * @param notes the values to note down, by the placeholder's name
 */
public record LineMatch(int line, int from, int to, List<Piece> pieces, Map<String, String> notes) {

    public LineMatch {
        pieces = List.copyOf(pieces);
        notes = Map.copyOf(notes);
    }

    /** A piece of the match. */
    public sealed interface Piece {

        /** The text in this output. */
        String text();

        /** A text that every machine shows. */
        record Same(String text) implements Piece {}

        /** A text that differs from one machine to the next. */
        record Varying(String text) implements Piece {}

        /** A value that the student notes down. */
        record Noted(String name, String text) implements Piece {}
    }
}
