package deepdive.report.document.picture;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Language;

/**
 * A picture of what was observed.
 *
 * @param kind {@code network}, {@code packets}, {@code layers} or {@code life}
 * @param language the language that the page opens in
 * @param title what the picture shows
 * @param description the same in words, for readers who cannot see the picture
 */
public record Picture(String kind, Language language, Bilingual title, Bilingual description, Drawing drawing) {}
