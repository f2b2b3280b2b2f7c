/** Messages to people, by their keys, and the values that are put into them. Knows nobody. */
@NullMarked
package deepdive.text;

import org.jspecify.annotations.NullMarked;
