/** Records outputs on hosts of an engine, for the tests of the parsers. */
@NullMarked
package deepdive.capture;

import org.jspecify.annotations.NullMarked;
