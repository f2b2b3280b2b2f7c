/** Tests with hosts that end while scenarios run: the messages, and the other scenarios, which go on. */
@NullMarked
package deepdive.faults;

import org.jspecify.annotations.NullMarked;
