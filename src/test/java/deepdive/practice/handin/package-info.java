/** Tests of the report that a student hands in. */
@NullMarked
package deepdive.practice.handin;

import org.jspecify.annotations.NullMarked;
