package deepdive.report.document.page;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Words;
import deepdive.report.messages.Status;

/**
 * A status as a page shows it: never by its colour alone.
 *
 * @param style the class in the style sheets
 */
public record Mark(String style, String glyph, Bilingual word) {

    /** The mark of a status. */
    public static Mark of(Status status) {
        return switch (status) {
            case PASSED -> new Mark("passed", "✓", Words.say("status.passed"));
            case FAILED -> new Mark("failed", "✗", Words.say("status.failed"));
            case SKIPPED -> new Mark("skipped", "–", Words.say("status.skipped"));
            case NOT_RUN -> new Mark("not-run", "○", Words.say("status.not-run"));
        };
    }
}
