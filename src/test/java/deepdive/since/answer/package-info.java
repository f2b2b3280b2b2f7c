/** Tests of the texts of {@code ./lab since}. */
@NullMarked
package deepdive.since.answer;

import org.jspecify.annotations.NullMarked;
