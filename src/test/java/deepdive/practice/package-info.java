/** Tests of the practice, some by a student who is a robot. */
@NullMarked
package deepdive.practice;

import org.jspecify.annotations.NullMarked;
