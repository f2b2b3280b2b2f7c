/**
 * Parts that pages share. The templates of {@code src/main/jte} are compiled into this package and, folder by folder, into
 * the packages below it.
 */
@NullMarked
package deepdive.report.document.page;

import org.jspecify.annotations.NullMarked;
