/**
 * The compatibility matrix: which exercise, and which command of the hand-out, holds on which engine. Made of runs that
 * {@link deepdive.report.messages} read; written as {@code compatibility.json}, {@code .md} and {@code .html}, and
 * compared with an earlier one.
 */
@NullMarked
package deepdive.report.matrix;

import org.jspecify.annotations.NullMarked;
