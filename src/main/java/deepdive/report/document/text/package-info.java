/** Texts in both languages: messages, the features and their translations, and their markup in HTML and Markdown. */
@NullMarked
package deepdive.report.document.text;

import org.jspecify.annotations.NullMarked;
