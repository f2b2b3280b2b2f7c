/** The proof that the specification can fail: hosts made wrong on purpose, each of which must turn a scenario red. */
@NullMarked
package deepdive.mutants;

import org.jspecify.annotations.NullMarked;
