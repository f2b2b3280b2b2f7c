/** The outputs of terminals: as plain text, command by command, and as recordings that a page can replay. */
@NullMarked
package deepdive.report.document.replay;

import org.jspecify.annotations.NullMarked;
