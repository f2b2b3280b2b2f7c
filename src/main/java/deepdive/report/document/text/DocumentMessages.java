package deepdive.report.document.text;

import java.util.Set;

/** The document's own messages, from {@code messages_pt.properties} and {@code messages_en.properties}. */
public final class DocumentMessages {

    private static final MessageBundle MESSAGES = new MessageBundle("/deepdive/report/document/messages");

    private DocumentMessages() {}

    /** As {@link MessageBundle#say(String, Object...)}. */
    public static Bilingual say(String key, Object... values) {
        return MESSAGES.say(key, values);
    }

    /** True if both languages have a message with this key. */
    public static boolean has(String key) {
        return MESSAGES.has(key);
    }

    static Set<String> keys(Language language) {
        return MESSAGES.keys(language);
    }
}
