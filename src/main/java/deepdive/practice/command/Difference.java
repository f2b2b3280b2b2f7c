package deepdive.practice.command;

import java.util.List;

/**
 * The difference between a typed command and the expected command.
 *
 * @param key of a sentence in {@code messages_pt.properties} and {@code messages_en.properties}
 * @param values the values in the sentence
 */
public record Difference(String key, List<String> values) {

    /** @param key the last part of the key */
    public static Difference of(String key, String... values) {
        return new Difference("difference." + key, List.of(values));
    }
}
