package deepdive.report.document.page;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;

/**
 * A status as a page shows it: never by its colour alone.
 *
 * @param style the class in the style sheets
 */
public record Mark(String style, String glyph, Bilingual word) {

    /** The mark of a scenario: that of its status, unless Docker diverges from the hand-out there. */
    public static Mark of(ScenarioRun scenario) {
        return scenario.diverges()
                ? new Mark("diverges", "≠", DocumentMessages.say("status.diverges"))
                : of(scenario.status());
    }

    /** The mark of a status. */
    public static Mark of(Status status) {
        return switch (status) {
            case PASSED -> new Mark("passed", "✓", DocumentMessages.say("status.passed"));
            case FAILED -> new Mark("failed", "✗", DocumentMessages.say("status.failed"));
            case SKIPPED -> new Mark("skipped", "–", DocumentMessages.say("status.skipped"));
            case NOT_RUN -> new Mark("not-run", "○", DocumentMessages.say("status.not-run"));
        };
    }
}
