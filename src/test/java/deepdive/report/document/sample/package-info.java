/** Made-up runs, with the same files as real runs. */
@NullMarked
package deepdive.report.document.sample;

import org.jspecify.annotations.NullMarked;
