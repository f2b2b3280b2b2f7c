/** The compatibility matrix, tested on runs made up for it and on what Cucumber wrote. */
@NullMarked
package deepdive.report.matrix;

import org.jspecify.annotations.NullMarked;
