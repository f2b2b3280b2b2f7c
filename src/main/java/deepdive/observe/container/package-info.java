/** Parsers of the output of commands about containers and the daemon. */
@NullMarked
package deepdive.observe.container;

import org.jspecify.annotations.NullMarked;
