package deepdive.report.document.page.handout;

import deepdive.report.document.page.NamedFact;
import deepdive.report.document.page.PageLayout;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.Language;
import gg.jte.Content;
import java.util.List;
import java.util.Map;

/**
 * The corrected hand-out in one language, for one engine.
 *
 * @param engine the engine's id
 * @param seen a sentence about the machine of the outputs, or about the reason why there are none
 * @param facts the known facts about the engine
 * @param edition whether the page is for a screen or for paper
 */
record HandoutPage(
        PageLayout layout,
        String engine,
        Bilingual seen,
        List<NamedFact> facts,
        List<ChapterView> chapters,
        Edition edition) {

    /**
     * An edition.
     *
     * @param paper whether folded parts are open, and the page has numbers
     * @param pages the number of the page on which each chapter begins, by its id; empty while it is not known
     */
    record Edition(boolean paper, Map<String, Integer> pages) {

        static final Edition SCREEN = new Edition(false, Map.of());
    }

    Language language() {
        return layout.language();
    }

    /** A message in the page's language. */
    Bilingual say(String key, Object... values) {
        return DocumentMessages.say(key, values).alone(language());
    }

    boolean folds(OutputView output) {
        return edition.paper() ? output.foldedOnPaper() : output.folded();
    }

    Content prose(ChapterView chapter, String markdown) {
        boolean first = chapter.equals(chapters.get(0));
        return new ProseHtml(language(), edition.paper(), first).of(markdown);
    }
}
