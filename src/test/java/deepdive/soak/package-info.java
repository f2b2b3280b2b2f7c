/** Runs the specification again and again, and counts what fails, what is left and what grows. */
@NullMarked
package deepdive.soak;

import org.jspecify.annotations.NullMarked;
