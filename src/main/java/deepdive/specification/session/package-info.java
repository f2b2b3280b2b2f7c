/** Types the whole hand-out, from its first page to its last, as one session on one host. */
@NullMarked
package deepdive.specification.session;

import org.jspecify.annotations.NullMarked;
