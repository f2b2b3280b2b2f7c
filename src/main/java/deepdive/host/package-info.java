/** What a Docker host is: its daemon, its terminals, its rules, and the lease of a scenario. */
@NullMarked
package deepdive.host;

import org.jspecify.annotations.NullMarked;
