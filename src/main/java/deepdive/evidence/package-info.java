/**
 * The evidence that a run leaves for its reports: a record, a media type and a JSON form for each kind. Imports only
 * {@code text}.
 */
@NullMarked
package deepdive.evidence;

import org.jspecify.annotations.NullMarked;
