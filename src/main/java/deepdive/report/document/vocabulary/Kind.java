package deepdive.report.document.vocabulary;

import deepdive.report.document.words.Bilingual;

/**
 * A kind of word that phrases take.
 *
 * @param name as it stands between braces: {@code command}
 * @param explanation what it stands for
 */
public record Kind(String name, Bilingual explanation) {}
