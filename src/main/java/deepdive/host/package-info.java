/** Docker hosts for students: where they come from, how they are lent and brought back. Knows engine and terminal. */
@NullMarked
package deepdive.host;

import org.jspecify.annotations.NullMarked;
