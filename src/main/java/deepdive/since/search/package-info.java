/** The search for the releases at which scenarios change. Knows releases and scenarios by their numbers only. */
@NullMarked
package deepdive.since.search;

import org.jspecify.annotations.NullMarked;
