/** A command of lab starts without Maven if nothing has changed; this package writes down what the start takes. */
@NullMarked
package deepdive.launch;

import org.jspecify.annotations.NullMarked;
