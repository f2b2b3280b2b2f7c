/** Tests of the watch on a daemon. */
@NullMarked
package deepdive.practice.live;

import org.jspecify.annotations.NullMarked;
