/** The page of an exercise: its scenarios with steps, terminals, pictures and failures. */
@NullMarked
package deepdive.report.document.page.exercise;

import org.jspecify.annotations.NullMarked;
