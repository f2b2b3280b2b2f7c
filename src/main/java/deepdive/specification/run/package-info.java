/** Runs the features on the chosen engines. */
@NullMarked
package deepdive.specification.run;

import org.jspecify.annotations.NullMarked;
