/** Certificates that a run makes for itself, in memory. */
@NullMarked
package deepdive.host.certificate;

import org.jspecify.annotations.NullMarked;
