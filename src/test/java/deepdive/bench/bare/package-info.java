/** Bare work in hosts, without the specification: a script of the exercises, and the commands of a run. */
@NullMarked
package deepdive.bench.bare;

import org.jspecify.annotations.NullMarked;
