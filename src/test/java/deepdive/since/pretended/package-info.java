/** Steps that need no host, for tests of verdicts. */
@NullMarked
package deepdive.since.pretended;

import org.jspecify.annotations.NullMarked;
