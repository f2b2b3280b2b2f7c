/**
 * Types into PTYs and reads their output. Imports no other package of the project, and of docker-java only
 * {@code exec}.
 */
@NullMarked
package deepdive.terminal;

import org.jspecify.annotations.NullMarked;
