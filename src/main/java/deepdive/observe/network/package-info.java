/** Parsers of the output of commands about networks: interfaces, routes, names, packets and ports. */
@NullMarked
package deepdive.observe.network;

import org.jspecify.annotations.NullMarked;
