/** PictureFactory of what was observed in a run: networks, packets, layers, lives. None is drawn by hand. */
@NullMarked
package deepdive.report.document.picture;

import org.jspecify.annotations.NullMarked;
