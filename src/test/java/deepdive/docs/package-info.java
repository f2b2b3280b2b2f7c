/** Tests of the documentation. */
@NullMarked
package deepdive.docs;

import org.jspecify.annotations.NullMarked;
