/** The images that hosts are made from and the images that students use: their names, builds and pulls. */
@NullMarked
package deepdive.host.image;

import org.jspecify.annotations.NullMarked;
