/** Assertions about images: lists, archives, manifests. */
@NullMarked
package deepdive.specification.oracle.image;

import org.jspecify.annotations.NullMarked;
