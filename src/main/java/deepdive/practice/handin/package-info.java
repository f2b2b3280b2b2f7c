/** The report that a student hands in, and the files that carry progress to another machine. */
@NullMarked
package deepdive.practice.handin;

import org.jspecify.annotations.NullMarked;
