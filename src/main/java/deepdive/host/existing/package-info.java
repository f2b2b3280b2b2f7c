/** The existing daemon as a host: what a student makes there is removed, and what other people have there stays. */
@NullMarked
package deepdive.host.existing;

import org.jspecify.annotations.NullMarked;
