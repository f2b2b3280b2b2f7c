/** Tests of the compatibility matrix, with made-up runs and with files from Cucumber. */
@NullMarked
package deepdive.report.matrix;

import org.jspecify.annotations.NullMarked;
