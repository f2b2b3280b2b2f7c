/** Tests of {@code deepdive.report.document.picture}. */
@NullMarked
package deepdive.report.document.picture;

import org.jspecify.annotations.NullMarked;
