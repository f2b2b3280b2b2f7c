/** The type of a Docker host: its daemon, its terminals, its rules, and the lease of a scenario. */
@NullMarked
package deepdive.host;

import org.jspecify.annotations.NullMarked;
