/** Tests of {@code deepdive.text}. */
@NullMarked
package deepdive.text;

import org.jspecify.annotations.NullMarked;
