/** Draws the results. */
@NullMarked
package deepdive.bench.plot;

import org.jspecify.annotations.NullMarked;
