package deepdive.specification.oracle;

import deepdive.text.MessageFile;
import java.util.List;

/** The English messages of comparisons: the report's own, so that a failure and the report say the same. */
final class EnglishTexts {

    private static final MessageFile MESSAGES = MessageFile.load("/deepdive/report/document/oracles_en.properties");

    private EnglishTexts() {}

    /** @throws IllegalArgumentException if there is no such message, or it has another number of placeholders */
    static void demand(String key, int arguments) {
        int placeholders = MESSAGES.placeholders(key);
        if (placeholders != arguments) {
            throw new IllegalArgumentException(
                    "'%s' takes %d arguments, and got %d".formatted(key, placeholders, arguments));
        }
    }

    static String filled(String key, List<Saying> arguments) {
        return MESSAGES.format(key, arguments.stream().map(Saying::inEnglish).toList());
    }
}
