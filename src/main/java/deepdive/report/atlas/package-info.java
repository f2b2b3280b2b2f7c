/** The atlas: what runs on many releases of Docker showed, kept in the repository. */
@NullMarked
package deepdive.report.atlas;

import org.jspecify.annotations.NullMarked;
