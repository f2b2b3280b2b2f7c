/** Tests of {@code deepdive.report.document.page}. */
@NullMarked
package deepdive.report.document.page;

import org.jspecify.annotations.NullMarked;
