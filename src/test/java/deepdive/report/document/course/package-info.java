/** Tests of {@code deepdive.report.document.course}. */
@NullMarked
package deepdive.report.document.course;

import org.jspecify.annotations.NullMarked;
