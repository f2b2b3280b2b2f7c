/** The house as a whole: which package may know which. */
@NullMarked
package deepdive;

import org.jspecify.annotations.NullMarked;
