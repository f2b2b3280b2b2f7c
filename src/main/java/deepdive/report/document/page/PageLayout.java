package deepdive.report.document.page;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Language;

/**
 * The settings of the parts that every page has: head, navigation and scripts.
 *
 * @param title of the page
 * @param root the way to {@code reports/}: empty, or {@code ../}
 * @param language the language that the page opens in
 * @param area the part of the document that the page belongs to
 * @param replays whether the page replays terminals
 * @param monolingual whether the page is in one language, and its translation is another page
 */
public record PageLayout(
        Bilingual title, String root, Language language, Area area, boolean replays, boolean monolingual) {

    /** The parts that the navigation leads to. */
    public enum Area {
        START,
        EXERCISE,
        HANDOUT,
        VOCABULARY,
        CHANGES
    }

    /** True if the page belongs to the area. */
    public boolean in(Area other) {
        return area == other;
    }
}
