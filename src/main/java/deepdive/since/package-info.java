/** Since which release of Docker a scenario is different: {@code ./lab since}. */
@NullMarked
package deepdive.since;

import org.jspecify.annotations.NullMarked;
