/** Tests that hold for every parser. */
@NullMarked
package deepdive.observe.parsers;

import org.jspecify.annotations.NullMarked;
