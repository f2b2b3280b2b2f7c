/** Tests of what holds for every parser. */
@NullMarked
package deepdive.observe.parsers;

import org.jspecify.annotations.NullMarked;
