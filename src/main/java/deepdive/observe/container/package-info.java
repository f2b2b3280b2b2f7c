/** Parsers of what commands print about containers and the daemon. */
@NullMarked
package deepdive.observe.container;

import org.jspecify.annotations.NullMarked;
