/** Where a run of the specification spends its time, from the files that it leaves. */
@NullMarked
package deepdive.bench.spent;

import org.jspecify.annotations.NullMarked;
