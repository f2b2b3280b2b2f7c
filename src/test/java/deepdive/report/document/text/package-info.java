/** Tests of {@code deepdive.report.document.text}. */
@NullMarked
package deepdive.report.document.text;

import org.jspecify.annotations.NullMarked;
