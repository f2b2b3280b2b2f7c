/** Decides whether two command lines are the same command. Imports no other package of ours. */
@NullMarked
package deepdive.practice.command;

import org.jspecify.annotations.NullMarked;
