/** How the cost of a run grows with scenarios, hosts, engines and shards. */
@NullMarked
package deepdive.bench.growth;

import org.jspecify.annotations.NullMarked;
