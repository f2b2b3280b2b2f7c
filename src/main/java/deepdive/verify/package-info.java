/** Executes a whole run: reads the options, runs the specification on the chosen engines, and writes the reports. */
@NullMarked
package deepdive.verify;

import org.jspecify.annotations.NullMarked;
