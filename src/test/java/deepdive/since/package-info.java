/** Tests of {@code ./lab since}. */
@NullMarked
package deepdive.since;

import org.jspecify.annotations.NullMarked;
