/** What a student sees differently from one engine to the next. */
@NullMarked
package deepdive.report.document.change;

import org.jspecify.annotations.NullMarked;
