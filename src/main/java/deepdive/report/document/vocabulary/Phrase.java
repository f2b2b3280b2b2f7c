package deepdive.report.document.vocabulary;

import deepdive.report.document.words.Bilingual;

/**
 * A step of the vocabulary.
 *
 * @param expression what a feature may say, with its parameters: <code>terminal {int} shows {string}</code>
 * @param example a sentence of it, with its keyword
 * @param explanation what it does or proves, as its author and its translator wrote it; blank where the example says all
 */
public record Phrase(Bilingual expression, Bilingual example, Bilingual explanation) {}
