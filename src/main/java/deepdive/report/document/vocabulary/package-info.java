/** The vocabulary of the features: the step definitions that runs registered, with examples and explanations. */
@NullMarked
package deepdive.report.document.vocabulary;

import org.jspecify.annotations.NullMarked;
