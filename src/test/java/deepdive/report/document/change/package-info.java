/** Tests of {@code deepdive.report.document.change}. */
@NullMarked
package deepdive.report.document.change;

import org.jspecify.annotations.NullMarked;
