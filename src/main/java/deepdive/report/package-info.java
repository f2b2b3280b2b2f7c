/**
 * Writes {@code reports/} from the messages and recordings of runs. Imports neither {@code host} nor {@code terminal}.
 */
@NullMarked
package deepdive.report;

import org.jspecify.annotations.NullMarked;
