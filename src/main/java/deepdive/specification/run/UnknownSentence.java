package deepdive.specification.run;

/**
 * A sentence of a feature that has no step.
 *
 * @param file the path of the feature's file, for people
 * @param line the line of the sentence, from 1
 * @param keyword the keyword with a space after it, such as {@code Given }
 * @param text the sentence without the keyword
 */
public record UnknownSentence(String file, int line, String keyword, String text) {}
