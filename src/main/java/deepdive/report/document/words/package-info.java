/** The document's two languages: its own words, the features' words, and how a text in both is written. */
@NullMarked
package deepdive.report.document.words;

import org.jspecify.annotations.NullMarked;
