/** Tests of what a student has done. */
@NullMarked
package deepdive.practice.progress;

import org.jspecify.annotations.NullMarked;
