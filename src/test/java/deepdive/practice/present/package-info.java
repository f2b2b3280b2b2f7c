/** Tests of presentations. */
@NullMarked
package deepdive.practice.present;

import org.jspecify.annotations.NullMarked;
