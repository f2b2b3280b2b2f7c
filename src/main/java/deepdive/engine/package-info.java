/** Which Docker engines exist for us, and where they come from. Knows nobody. */
@NullMarked
package deepdive.engine;

import org.jspecify.annotations.NullMarked;
