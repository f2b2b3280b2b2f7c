/** Tests of when two command lines are the same command. */
@NullMarked
package deepdive.practice.command;

import org.jspecify.annotations.NullMarked;
