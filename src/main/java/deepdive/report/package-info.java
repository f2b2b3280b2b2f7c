/** Writes {@code reports/} from the messages and recordings that runs left. Knows neither host nor terminal. */
@NullMarked
package deepdive.report;

import org.jspecify.annotations.NullMarked;
