package deepdive.evidence;

import deepdive.text.MessageFile;
import java.util.List;
import java.util.Map;

/** The texts of comparisons in both languages: {@code oracles_pt.properties} and {@code oracles_en.properties}. */
final class StatementTexts {

    private static final Map<String, MessageFile> TEXTS = Map.of("pt", load("pt"), "en", load("en"));

    private StatementTexts() {}

    private static MessageFile load(String language) {
        return MessageFile.load("/deepdive/evidence/oracles_" + language + ".properties");
    }

    /** @throws IllegalArgumentException if there is no such key, or its text has more or fewer places than arguments */
    static void check(String key, int arguments) {
        int places = english().placeholders(key);
        if (places != arguments) {
            throw new IllegalArgumentException("'%s' takes %d arguments, and got %d".formatted(key, places, arguments));
        }
    }

    /** The text with its arguments; the key with them if another version wrote a key that this one does not have. */
    static String filled(String language, String key, List<Statement> arguments) {
        MessageFile texts = TEXTS.getOrDefault(language, english());
        return texts.has(key)
                ? texts.format(
                        key,
                        arguments.stream()
                                .map(argument -> argument.in(language))
                                .toList())
                : key + ": " + Statement.joined(language, arguments);
    }

    private static MessageFile english() {
        return TEXTS.get("en");
    }
}
