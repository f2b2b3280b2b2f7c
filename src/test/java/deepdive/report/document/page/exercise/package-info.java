/** Tests of {@code deepdive.report.document.page.exercise}. */
@NullMarked
package deepdive.report.document.page.exercise;

import org.jspecify.annotations.NullMarked;
