/** Proves that the specification raises no false alarm: hosts that are right, but set up in another way, stay green. */
@NullMarked
package deepdive.righthosts;

import org.jspecify.annotations.NullMarked;
