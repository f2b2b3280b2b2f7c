/** Measures what the specification costs, against a script and against its own floor: {@code docs/bench.md}. No test. */
@NullMarked
package deepdive.bench;

import org.jspecify.annotations.NullMarked;
