/** The vocabulary of the features, read from the step definitions' own annotations and examples. */
@NullMarked
package deepdive.report.document.vocabulary;

import org.jspecify.annotations.NullMarked;
