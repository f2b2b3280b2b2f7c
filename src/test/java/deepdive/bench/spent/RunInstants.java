package deepdive.bench.spent;

import java.time.Instant;

/**
 * Four instants of a run that its files do not tell.
 *
 * @param begun Maven's start
 * @param jvm the start of the JVM of the specification
 * @param container the creation of the run's first container
 * @param ended Maven's end
 */
record RunInstants(Instant begun, Instant jvm, Instant container, Instant ended) {}
