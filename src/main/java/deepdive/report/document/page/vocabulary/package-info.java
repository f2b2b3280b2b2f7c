/** The page of all sentences that features can use. */
@NullMarked
package deepdive.report.document.page.vocabulary;

import org.jspecify.annotations.NullMarked;
