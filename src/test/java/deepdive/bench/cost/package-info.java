/** What work costs: seconds, core seconds and memory, from the counters of the kernel. */
@NullMarked
package deepdive.bench.cost;

import org.jspecify.annotations.NullMarked;
