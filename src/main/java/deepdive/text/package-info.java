/**
 * Messages to people, by their keys, and the values that are put into them. Imports no other package of the project.
 */
@NullMarked
package deepdive.text;

import org.jspecify.annotations.NullMarked;
