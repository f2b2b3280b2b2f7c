/** The proof that the printed hand-out can be followed: a program that knows only the page types all of it into a fresh host. */
@NullMarked
package deepdive.retyping;

import org.jspecify.annotations.NullMarked;
