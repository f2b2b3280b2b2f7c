package deepdive.report.document.page.handout;

import deepdive.evidence.Session;
import deepdive.report.document.page.NamedFact;
import deepdive.report.document.page.PageLayout;
import deepdive.report.document.page.Templates;
import deepdive.report.document.picture.PictureFactory;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.Language;
import deepdive.report.messages.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the corrected hand-out of an engine in one language: as a page, as a page for paper, and as Markdown. */
public final class HandoutPageWriter {

    private final Run run;
    private final Language language;
    private final Optional<Session> session;
    private final List<ChapterView> chapters;

    /** @param session empty if no run typed the hand-out on the engine */
    public HandoutPageWriter(
            Run run, Optional<Session> session, Handouts handouts, Language language, PictureFactory pictures) {
        this.run = run;
        this.session = session;
        this.language = language;
        this.chapters = new ChapterViews(handouts, language, session, pictures).all();
    }

    /** The name of the hand-out's files, without their ending. */
    public static String name(Language language) {
        return language == Language.PT ? "apostila" : "handout";
    }

    /** @param root the way from the file to {@code reports/}: empty, or {@code ../} */
    public void write(Path file, String root) {
        Templates.write("handout/handout", page(root, HandoutPage.Edition.SCREEN), file);
    }

    /**
     * Writes the page for paper: folded parts are open.
     *
     * @param file in {@code reports/}
     * @param pages the number of the page on which each chapter begins, by the chapter's id; empty while it is not known
     */
    public void writeForPaper(Path file, Map<String, Integer> pages) {
        Templates.write("handout/paper", page("", new HandoutPage.Edition(true, pages)), file);
    }

    /** Writes the Markdown edition, and its pictures into a folder beside it. */
    public void writeMarkdown(Path file) {
        new MarkdownEdition(page("", HandoutPage.Edition.SCREEN)).write(file);
    }

    private HandoutPage page(String root, HandoutPage.Edition edition) {
        PageLayout layout = new PageLayout(
                DocumentMessages.say("handout.title"), root, language, PageLayout.Area.HANDOUT, false, true);
        return new HandoutPage(layout, run.engineId(), seen(), NamedFact.of(run), chapters, edition);
    }

    private Bilingual seen() {
        String engine = run.facts().versions().engine().orElse(run.engineId());
        Bilingual store = run.facts()
                .storage()
                .store()
                .map(name -> DocumentMessages.say("handout.store", name))
                .orElse(Bilingual.same(""));
        Bilingual seen = session.map(typed -> typed.complete()
                        ? DocumentMessages.say("handout.seen", engine, store)
                        : DocumentMessages.say("handout.seen.incomplete", engine, store))
                .orElseGet(() -> DocumentMessages.say("handout.unseen", run.engineId()));
        Bilingual images = session.flatMap(Session::images)
                .map(source -> "handout.images." + source)
                .filter(DocumentMessages::has)
                .map(DocumentMessages::say)
                .orElse(Bilingual.same(""));
        return Bilingual.of(seen.pt() + images.pt(), seen.en() + images.en()).alone(language);
    }
}
