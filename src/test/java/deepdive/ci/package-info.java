/** Tests of what CI services are told: the pipelines in the repository. */
@NullMarked
package deepdive.ci;

import org.jspecify.annotations.NullMarked;
