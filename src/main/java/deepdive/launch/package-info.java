/** What makes the next start of a command quick. */
@NullMarked
package deepdive.launch;

import org.jspecify.annotations.NullMarked;
