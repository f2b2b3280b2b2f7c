package deepdive.report.document.picture;

import deepdive.report.document.words.Bilingual;

/**
 * A picture of what was observed.
 *
 * @param kind {@code network}, {@code packets}, {@code layers} or {@code life}
 * @param title what it shows
 * @param description the same in words, for those who do not see it
 * @param svg the drawing, without a title of its own: safe to be put into a page as it is
 */
public record Picture(String kind, Bilingual title, Bilingual description, String svg) {}
