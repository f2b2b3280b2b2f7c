/** A teacher presents an exercise: the suite types, step by step. */
@NullMarked
package deepdive.practice.present;

import org.jspecify.annotations.NullMarked;
