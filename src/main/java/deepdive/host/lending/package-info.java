/** Lends the hosts of a run, disposable ones and the existing daemon, to one scenario at a time. */
@NullMarked
package deepdive.host.lending;

import org.jspecify.annotations.NullMarked;
