package deepdive.report.document.page.exercise;

import deepdive.report.document.page.Excerpt;
import deepdive.report.document.text.Bilingual;
import java.util.List;

/**
 * A failure as a page shows it.
 *
 * @param step the step that failed
 * @param message the failure's message
 * @param compared what was expected and seen, as far as the message or the evidence has it
 * @param causes likely causes, the likeliest first
 * @param screens what the terminals showed last
 */
record FailureView(
        Bilingual step, String message, List<Oracle> compared, List<Cause> causes, List<LastScreen> screens) {

    /** A likely cause, and the command to try next; empty if there is no such command. */
    record Cause(Bilingual why, String command) {}

    /** The last screen of a terminal. */
    record LastScreen(String name, Excerpt text) {}
}
