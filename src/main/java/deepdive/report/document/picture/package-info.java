/** Pictures of the observations of a run: networks, packets, layers, life cycles. Programs draw all pictures. */
@NullMarked
package deepdive.report.document.picture;

import org.jspecify.annotations.NullMarked;
