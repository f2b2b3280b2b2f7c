/**
 * The corrected hand-out as its authors wrote it: chapters of prose, of blocks that are typed, and of lines to mark.
 * Imports no other package of the project.
 */
@NullMarked
package deepdive.handout;

import org.jspecify.annotations.NullMarked;
