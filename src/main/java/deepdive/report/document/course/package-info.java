/** The course in a document: chapters and exercises of the hand-out, and the run on each engine. */
@NullMarked
package deepdive.report.document.course;

import org.jspecify.annotations.NullMarked;
