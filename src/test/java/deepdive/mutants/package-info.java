/** Proves that the specification can fail: each host with a deliberate error must turn a scenario red. */
@NullMarked
package deepdive.mutants;

import org.jspecify.annotations.NullMarked;
