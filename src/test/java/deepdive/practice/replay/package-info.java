/** Tests of a student's recordings. */
@NullMarked
package deepdive.practice.replay;

import org.jspecify.annotations.NullMarked;
