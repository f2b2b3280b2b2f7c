package deepdive.specification.run;

/**
 * A sentence of a feature that has no step.
 *
 * @param file the feature's file, in the folder's name as people know it
 * @param line the line of the sentence, from 1
 * @param keyword the first word with a space after it, such as {@code Given }
 * @param text the sentence without the keyword
 */
public record UnknownSentence(String file, int line, String keyword, String text) {}
