/** What makes the next start of a practice quick. */
@NullMarked
package deepdive.practice.start;

import org.jspecify.annotations.NullMarked;
