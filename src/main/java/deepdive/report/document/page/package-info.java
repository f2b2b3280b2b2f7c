/** What is on each page, and the templates of {@code src/main/jte}, which are compiled into this package. */
@NullMarked
package deepdive.report.document.page;

import org.jspecify.annotations.NullMarked;
