/** Assertions about containers: their state, their end, their isolation. */
@NullMarked
package deepdive.specification.oracle.container;

import org.jspecify.annotations.NullMarked;
