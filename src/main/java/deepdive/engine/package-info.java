/** The catalogue of Docker engines and the sources of their packages. Imports no other package of the project. */
@NullMarked
package deepdive.engine;

import org.jspecify.annotations.NullMarked;
