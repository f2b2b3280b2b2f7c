/** Hosts that go while scenarios run: what that says, and that the other scenarios go on. */
@NullMarked
package deepdive.faults;

import org.jspecify.annotations.NullMarked;
