/** Tests of {@code deepdive.report.document.replay}. */
@NullMarked
package deepdive.report.document.replay;

import org.jspecify.annotations.NullMarked;
