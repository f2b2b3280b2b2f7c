/** Parsers of images: the list of images, and saved archives with their manifests, layers and files. */
@NullMarked
package deepdive.observe.image;

import org.jspecify.annotations.NullMarked;
