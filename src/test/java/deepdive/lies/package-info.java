/** Proves that a daemon that lies is found out: the screen contradicts it. */
@NullMarked
package deepdive.lies;

import org.jspecify.annotations.NullMarked;
