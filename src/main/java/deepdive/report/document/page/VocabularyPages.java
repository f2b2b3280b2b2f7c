package deepdive.report.document.page;

import deepdive.report.document.vocabulary.Phrasebook;
import deepdive.report.document.vocabulary.Theme;
import deepdive.report.document.words.Language;
import deepdive.report.document.words.Words;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Writes the page of all that features can say. */
public final class VocabularyPages {

    private VocabularyPages() {}

    /** Writes it. */
    public static void write(Path file, Phrasebook phrasebook, Book book) {
        Language language = IndexPages.language(book);
        Frame frame = new Frame(Words.say("nav.vocabulary"), "", language, Frame.Part.VOCABULARY, false, false, false);
        Paper.write("vocabulary", new VocabularyPage(frame, inOrderOfUse(phrasebook, book)), file);
    }

    /** As the hand-out comes to need them; what no scenario uses is last. */
    private static Phrasebook inOrderOfUse(Phrasebook phrasebook, Book book) {
        List<String> used = book.foremost().map(book::run).stream()
                .flatMap(run -> run.scenarios().stream())
                .flatMap(scenario -> scenario.steps().stream())
                .filter(step -> !step.hook())
                .flatMap(step -> step.definition().stream())
                .map(method -> method.replaceFirst("#.*", "").replaceFirst(".*\\.", ""))
                .distinct()
                .toList();
        List<Theme> themes = phrasebook.themes().stream()
                .sorted(Comparator.comparingInt(
                        theme -> used.contains(theme.type()) ? used.indexOf(theme.type()) : used.size()))
                .toList();
        return new Phrasebook(themes, phrasebook.kinds(), phrasebook.problems());
    }
}
