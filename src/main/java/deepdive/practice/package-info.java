/** A student types, and the specification judges. */
@NullMarked
package deepdive.practice;

import org.jspecify.annotations.NullMarked;
