package deepdive.report.document.page.handout;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import java.util.List;

/** Says in words for which engines a part of the hand-out holds. */
final class OnlyLabel {

    private OnlyLabel() {}

    /** @param tags such as {@code @since-25.0} */
    static Bilingual of(List<String> tags) {
        List<Bilingual> labels = tags.stream().map(OnlyLabel::of).toList();
        return Bilingual.of(
                String.join(", ", labels.stream().map(Bilingual::pt).toList()),
                String.join(", ", labels.stream().map(Bilingual::en).toList()));
    }

    private static Bilingual of(String tag) {
        String[] words = tag.substring(1).split("-", 2);
        String key = "only." + words[0];
        return DocumentMessages.has(key) ? DocumentMessages.say(key, words[1]) : Bilingual.same(tag);
    }
}
