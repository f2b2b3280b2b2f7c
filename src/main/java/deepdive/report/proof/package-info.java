/** The report of the mutants: which deliberate error which scenario found, and by which oracle. */
@NullMarked
package deepdive.report.proof;

import org.jspecify.annotations.NullMarked;
