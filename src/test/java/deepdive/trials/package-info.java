/** Runs a scenario on a host that was changed on purpose: by a mutant, by a lying daemon, or into another right host. */
@NullMarked
package deepdive.trials;

import org.jspecify.annotations.NullMarked;
