/**
 * The living document: {@code reports/index.html} and its pages, written only from the files of runs
 * ({@code docs/report-data.md}). The document is a static site in both languages; it opens from a file and loads
 * nothing from the network.
 */
@NullMarked
package deepdive.report.document;

import org.jspecify.annotations.NullMarked;
