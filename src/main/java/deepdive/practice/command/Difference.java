package deepdive.practice.command;

import java.util.List;

/**
 * Why a command that was typed is not the one that was asked for.
 *
 * @param key of a sentence in {@code messages_pt.properties} and {@code messages_en.properties}
 * @param values what the sentence speaks of
 */
public record Difference(String key, List<String> values) {

    /** @param key the end of the key */
    public static Difference of(String key, String... values) {
        return new Difference("difference." + key, List.of(values));
    }
}
