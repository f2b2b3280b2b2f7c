/**
 * Pure parsers of what the hand-out's commands print in a student's terminal. They know nobody: text goes in, records
 * come out, and what cannot be read is answered with {@link deepdive.observe.UnreadableOutput}.
 *
 * <p>The text is what a terminal showed for one command, without ANSI sequences; lines end in {@code \n} or
 * {@code \r\n} and are not wrapped.
 */
@NullMarked
package deepdive.observe;

import org.jspecify.annotations.NullMarked;
