/**
 * Pure parsers of the output of the hand-out's commands in a student's terminal. A parser turns text into records, and
 * throws {@link deepdive.observe.UnreadableOutput} if it cannot read the text. Imports no other package of the project.
 *
 * <p>The text is a terminal's output of one command, without ANSI sequences. Lines end in {@code \n} or {@code \r\n}
 * and are not wrapped.
 */
@NullMarked
package deepdive.observe;

import org.jspecify.annotations.NullMarked;
