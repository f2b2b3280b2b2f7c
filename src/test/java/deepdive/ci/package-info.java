/** Tests of the pipelines for CI services. */
@NullMarked
package deepdive.ci;

import org.jspecify.annotations.NullMarked;
