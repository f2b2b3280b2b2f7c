/** The page of changes: what a student sees differently from one engine to the next. */
@NullMarked
package deepdive.report.document.page.change;

import org.jspecify.annotations.NullMarked;
