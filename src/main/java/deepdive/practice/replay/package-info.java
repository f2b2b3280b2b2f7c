/** A student's recordings beside those of the suite. */
@NullMarked
package deepdive.practice.replay;

import org.jspecify.annotations.NullMarked;
