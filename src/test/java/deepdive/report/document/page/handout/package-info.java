/** Tests of the corrected hand-out's pages. */
@NullMarked
package deepdive.report.document.page.handout;

import org.jspecify.annotations.NullMarked;
