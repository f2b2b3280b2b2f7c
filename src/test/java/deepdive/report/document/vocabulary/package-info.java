/** Tests of {@code deepdive.report.document.vocabulary}. */
@NullMarked
package deepdive.report.document.vocabulary;

import org.jspecify.annotations.NullMarked;
