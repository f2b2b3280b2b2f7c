/** Tests of {@code deepdive.report.document.words}. */
@NullMarked
package deepdive.report.document.words;

import org.jspecify.annotations.NullMarked;
