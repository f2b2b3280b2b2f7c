package deepdive.report.document.picture;

/**
 * A drawing in the page's colours.
 *
 * @param width in pixels
 * @param height in pixels
 * @param shapes the elements inside {@code <svg>}, safe to be put into a page as they are
 */
public record Drawing(long width, long height, String shapes) {}
