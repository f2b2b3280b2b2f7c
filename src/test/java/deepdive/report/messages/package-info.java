/** The reader of runs, tested on what Cucumber wrote and on what a killed job leaves. */
@NullMarked
package deepdive.report.messages;

import org.jspecify.annotations.NullMarked;
