/**
 * The living document: {@code reports/index.html} and its pages, written from what runs left ({@code docs/report-data.md})
 * and from nothing else. A static site in both languages that opens from a file and asks the network for nothing.
 */
@NullMarked
package deepdive.report.document;

import org.jspecify.annotations.NullMarked;
