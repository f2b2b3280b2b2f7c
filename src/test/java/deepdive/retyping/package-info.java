/**
 * Proves that a student can follow the printed hand-out: a program that knows only the page types all commands on a new
 * host.
 */
@NullMarked
package deepdive.retyping;

import org.jspecify.annotations.NullMarked;
