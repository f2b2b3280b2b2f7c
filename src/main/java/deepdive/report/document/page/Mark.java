package deepdive.report.document.page;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Words;
import deepdive.report.messages.Status;

/** How a status is shown: never by its colour alone. */
record Mark(String style, String glyph, Bilingual word) {

    static Mark of(Status status) {
        return switch (status) {
            case PASSED -> new Mark("passed", "✓", Words.say("status.passed"));
            case FAILED -> new Mark("failed", "✗", Words.say("status.failed"));
            case SKIPPED -> new Mark("skipped", "–", Words.say("status.skipped"));
            case NOT_RUN -> new Mark("not-run", "○", Words.say("status.not-run"));
        };
    }
}
