/** Parsers of what commands print about networks: interfaces, routes, names, packets, ports and firewall rules. */
@NullMarked
package deepdive.observe.network;

import org.jspecify.annotations.NullMarked;
