package deepdive.report.document.picture;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Language;

/**
 * A picture of an observation.
 *
 * @param kind {@code network}, {@code packets}, {@code layers}, {@code life} or {@code registry}
 * @param language the language that the page opens in
 * @param title the subject of the picture
 * @param description the same in words, for readers who cannot see the picture
 */
public record Picture(String kind, Language language, Bilingual title, Bilingual description, Drawing drawing) {}
