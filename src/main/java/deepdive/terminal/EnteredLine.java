package deepdive.terminal;

import java.util.Optional;

/**
 * A line that was typed by hand, or a key that was pressed.
 *
 * @param text the line as it stood when Enter was pressed, with all editing carried out; of a key, its label
 * @param key the key, if it was one and not a line
 * @param line what becomes of the line; of a key that was pressed while a command ran, that command's line
 */
public record EnteredLine(String text, Optional<Key> key, TypedLine line) {}
