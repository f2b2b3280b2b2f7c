/** Tests of the whole code: imports between packages, names of types, and the length of steps. */
@NullMarked
package deepdive;

import org.jspecify.annotations.NullMarked;
