package deepdive.report.document.page;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;

/**
 * The settings of the frame that every page has: head, navigation and scripts.
 *
 * @param title of the page
 * @param root the way to {@code reports/}: empty, or {@code ../}
 * @param language the language that the page opens in
 * @param part the part of the document that the page belongs to
 * @param replays whether the page replays terminals
 * @param monolingual whether the page is in one language, and its translation is another page
 */
public record PageLayout(
        Bilingual title, String root, Language language, Part part, boolean replays, boolean monolingual) {

    /** The parts that the navigation leads to. */
    public enum Part {
        START,
        EXERCISE,
        HANDOUT,
        VOCABULARY
    }

    /** True if the page belongs to the part. */
    public boolean in(Part other) {
        return part == other;
    }
}
