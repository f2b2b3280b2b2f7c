/** The corrected hand-out of an engine, in one language. */
@NullMarked
package deepdive.report.document.page.handout;

import org.jspecify.annotations.NullMarked;
