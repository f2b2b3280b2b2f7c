/** What the features' sentences do: type, or assert. One class per chapter of the hand-out. */
@NullMarked
package deepdive.specification.steps;

import org.jspecify.annotations.NullMarked;
