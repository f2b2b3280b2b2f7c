package deepdive.terminal;

import java.util.Optional;

/**
 * A line that was typed by hand, or a key that was pressed.
 *
 * @param text the line after all editing, when Enter was pressed; or the label of the key
 * @param key the key; empty if the person typed a line
 * @param line the record of the line; for a key that was pressed while a command ran, the record of that command
 */
public record EnteredLine(String text, Optional<Key> key, TypedLine line) {}
