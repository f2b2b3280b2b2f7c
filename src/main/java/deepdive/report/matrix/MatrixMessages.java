package deepdive.report.matrix;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.MessageBundle;
import java.util.Optional;

/** The matrix's own messages, from {@code messages_pt.properties} and {@code messages_en.properties}. */
final class MatrixMessages {

    private static final MessageBundle MESSAGES = new MessageBundle("/deepdive/report/matrix/messages");

    private MatrixMessages() {}

    /** As {@link MessageBundle#say(String, Object...)}. */
    static Bilingual say(String key, Object... values) {
        return MESSAGES.say(key, values);
    }

    /** The title of an exercise of the hand-out; empty if it has none of its own. */
    static Optional<Bilingual> exercise(String id) {
        return MESSAGES.find("row." + id);
    }

    /** The heading above the findings of a verdict. */
    static Bilingual title(Verdict verdict) {
        return say("findings." + verdict.style());
    }

    static Bilingual word(Verdict verdict) {
        return say("verdict." + verdict.style());
    }
}
