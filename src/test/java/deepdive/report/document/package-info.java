/** Tests of the living document: as files, and in a browser. */
@NullMarked
package deepdive.report.document;

import org.jspecify.annotations.NullMarked;
