/** The second oracle: asks a host's daemon and its kernel. */
@NullMarked
package deepdive.specification.daemon;

import org.jspecify.annotations.NullMarked;
