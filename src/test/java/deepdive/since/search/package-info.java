/** Tests of the search. */
@NullMarked
package deepdive.since.search;

import org.jspecify.annotations.NullMarked;
