@NullMarked
package deepdive.report.atlas;

import org.jspecify.annotations.NullMarked;
