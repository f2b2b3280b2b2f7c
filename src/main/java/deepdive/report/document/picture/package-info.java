/** Pictures of the observations of a run: networks, packets, layers, life cycles. No picture is drawn by hand. */
@NullMarked
package deepdive.report.document.picture;

import org.jspecify.annotations.NullMarked;
