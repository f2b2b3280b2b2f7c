package deepdive.report.document.vocabulary;

import deepdive.report.document.text.Bilingual;

/**
 * A kind of word in sentences: a parameter type of Cucumber.
 *
 * @param name without its braces: {@code command}
 * @param explanation the words of this kind
 */
public record Kind(String name, Bilingual explanation) {}
