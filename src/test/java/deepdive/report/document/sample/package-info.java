/** Runs that were made up, written as a real one leaves them. */
@NullMarked
package deepdive.report.document.sample;

import org.jspecify.annotations.NullMarked;
