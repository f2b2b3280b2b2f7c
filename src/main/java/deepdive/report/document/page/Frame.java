package deepdive.report.document.page;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;

/**
 * What is around every page.
 *
 * @param title of the page
 * @param root the way to {@code reports/}: empty, or {@code ../}
 * @param language the one a page opens in: that which ran
 * @param here the part of the document that the page belongs to
 * @param player whether terminals can be replayed
 * @param replays whether there is something to replay on this page
 * @param monolingual whether the page is in its language alone, and its translation another page
 */
record Frame(
        Bilingual title,
        String root,
        Language language,
        Part here,
        boolean player,
        boolean replays,
        boolean monolingual) {

    /** The parts that the navigation leads to. */
    enum Part {
        START,
        EXERCISE,
        HANDOUT,
        VOCABULARY
    }

    boolean in(Part part) {
        return here == part;
    }
}
