/**
 * Our AssertJ assertions: one class for each kind of thing in the hand-out. Each assertion compares the answers of both
 * oracles, the terminal and the daemon, and a failure's message has both answers.
 */
@NullMarked
package deepdive.specification.oracle;

import org.jspecify.annotations.NullMarked;
