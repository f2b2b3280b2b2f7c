/** The results of the benchmark: their file, medians, ratios and comparison with kept ones. */
@NullMarked
package deepdive.bench.result;

import org.jspecify.annotations.NullMarked;
