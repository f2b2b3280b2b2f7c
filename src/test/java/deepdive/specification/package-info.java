/** Runs the features on the chosen engines. */
@NullMarked
package deepdive.specification;

import org.jspecify.annotations.NullMarked;
