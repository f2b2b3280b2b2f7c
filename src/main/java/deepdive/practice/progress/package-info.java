/** What a student has done: kept in files, merged, and carried to other machines. */
@NullMarked
package deepdive.practice.progress;

import org.jspecify.annotations.NullMarked;
