/** Assertions about networks: addresses, names, ports, packets. */
@NullMarked
package deepdive.specification.oracle.network;

import org.jspecify.annotations.NullMarked;
