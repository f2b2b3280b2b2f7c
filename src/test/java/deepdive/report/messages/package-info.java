/** Tests of the reader of runs, with files from Cucumber and from killed jobs. */
@NullMarked
package deepdive.report.messages;

import org.jspecify.annotations.NullMarked;
