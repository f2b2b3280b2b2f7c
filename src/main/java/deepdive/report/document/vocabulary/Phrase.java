package deepdive.report.document.vocabulary;

import deepdive.report.document.text.Bilingual;

/**
 * A kind of sentence.
 *
 * @param key the class and the method of the step definition: {@code TerminalSteps.shows}
 * @param expression the Cucumber expression: <code>terminal {int} shows {string}</code>
 * @param example a sentence with its keyword
 * @param explanation the effect or the claim; blank if the example says all
 */
public record Phrase(String key, Bilingual expression, Bilingual example, Bilingual explanation) {}
