package deepdive.report.document.page;

import deepdive.report.document.words.Bilingual;
import java.util.List;

/**
 * What there is to learn from a failure.
 *
 * @param step the step that failed
 * @param message what it said
 * @param compared what was expected and seen, as far as the message or the evidence tells
 * @param causes what it is likely to come from, the likeliest first
 * @param screens what the terminals showed last
 */
record FailureView(Bilingual step, String message, List<Oracle> compared, List<Cause> causes, List<Screen> screens) {

    /** A likely cause, and the command to try next; empty where there is none. */
    record Cause(Bilingual why, String command) {}

    /** What a terminal showed last. */
    record Screen(String name, Excerpt text) {}
}
