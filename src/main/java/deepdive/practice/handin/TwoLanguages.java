package deepdive.practice.handin;

import deepdive.evidence.Statement;
import deepdive.practice.command.Difference;
import deepdive.text.MessageFile;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text in both languages.
 *
 * @param pt in Portuguese
 * @param en in English
 */
public record TwoLanguages(String pt, String en) {

    private static final MessageFile PT = MessageFile.load("/deepdive/practice/messages_pt.properties");
    private static final MessageFile EN = MessageFile.load("/deepdive/practice/messages_en.properties");

    /** A text of the messages. */
    public static TwoLanguages say(String key, Object... values) {
        List<String> texts = List.of(values).stream().map(String::valueOf).toList();
        return new TwoLanguages(PT.format(key, texts), EN.format(key, texts));
    }

    static TwoLanguages of(Difference difference) {
        return say(difference.key(), difference.values().toArray());
    }

    static TwoLanguages of(Statement statement) {
        return new TwoLanguages(statement.in("pt"), statement.in("en"));
    }

    /** The same text in both languages. */
    static TwoLanguages same(String text) {
        return new TwoLanguages(text, text);
    }

    /** Whether both languages have the same text. */
    public boolean isSame() {
        return pt.equals(en);
    }

    TwoLanguages each(UnaryOperator<String> change) {
        return new TwoLanguages(change.apply(pt), change.apply(en));
    }
}
