/** The daemon of a student's host, watched while the student types. */
@NullMarked
package deepdive.practice.live;

import org.jspecify.annotations.NullMarked;
