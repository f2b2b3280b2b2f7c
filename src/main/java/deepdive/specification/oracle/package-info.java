/**
 * AssertJ assertions of our own: one class per kind of thing that the hand-out speaks of. Each asks both oracles, what a
 * terminal shows and what the daemon says, and tells both when it fails.
 */
@NullMarked
package deepdive.specification.oracle;

import org.jspecify.annotations.NullMarked;
