/** The first page of the document: exercises by engine, failures, engines. */
@NullMarked
package deepdive.report.document.page.index;

import org.jspecify.annotations.NullMarked;
