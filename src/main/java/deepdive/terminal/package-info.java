/** Typing into a PTY and reading what it shows. Knows only docker-java's exec. */
@NullMarked
package deepdive.terminal;

import org.jspecify.annotations.NullMarked;
