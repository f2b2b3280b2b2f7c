/** Tests of the hand-out's reader and of the hand-out's two languages. */
@NullMarked
package deepdive.handout;

import org.jspecify.annotations.NullMarked;
