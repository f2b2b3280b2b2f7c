/** Records the outputs that the parsers are tested with, on hosts of an engine. */
@NullMarked
package deepdive.capture;

import org.jspecify.annotations.NullMarked;
