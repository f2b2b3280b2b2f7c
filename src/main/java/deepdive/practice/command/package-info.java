/** When two command lines are the same command. Knows nobody of ours. */
@NullMarked
package deepdive.practice.command;

import org.jspecify.annotations.NullMarked;
