/** Parsers of the output of commands about networks: interfaces, routes, names, packets, ports and firewall rules. */
@NullMarked
package deepdive.observe.network;

import org.jspecify.annotations.NullMarked;
