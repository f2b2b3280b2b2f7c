/** Tests of what people read first. */
@NullMarked
package deepdive.docs;

import org.jspecify.annotations.NullMarked;
