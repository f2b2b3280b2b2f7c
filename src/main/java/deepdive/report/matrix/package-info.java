/**
 * The compatibility matrix: the verdict on each exercise and each command of the hand-out, by engine. Its source are the runs
 * that {@link deepdive.report.messages} reads; it is written as {@code compatibility.json}, {@code .md} and {@code .html},
 * and compared with an earlier matrix.
 */
@NullMarked
package deepdive.report.matrix;

import org.jspecify.annotations.NullMarked;
