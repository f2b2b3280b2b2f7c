/** The whole of a run: its options are read, the specification runs on the chosen engines, and the reports are written. */
@NullMarked
package deepdive.verify;

import org.jspecify.annotations.NullMarked;
