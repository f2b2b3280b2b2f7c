/** The results of {@code ./lab since} as text for a terminal. */
@NullMarked
package deepdive.since.answer;

import org.jspecify.annotations.NullMarked;
