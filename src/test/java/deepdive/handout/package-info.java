/** Tests of reading the hand-out, and of the two languages of it. */
@NullMarked
package deepdive.handout;

import org.jspecify.annotations.NullMarked;
