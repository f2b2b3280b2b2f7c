package deepdive.report.document.page;

import deepdive.report.document.vocabulary.Phrasebook;
import deepdive.report.document.words.Language;
import deepdive.report.document.words.Words;
import java.nio.file.Path;
import java.util.List;

/** Writes the page of all that features can say. */
public final class VocabularyPages {

    private VocabularyPages() {}

    /** Writes it. */
    public static void write(Path file, Phrasebook phrasebook, Book book) {
        Language language = IndexPages.language(book);
        Frame frame = new Frame(Words.say("nav.vocabulary"), "", language, Frame.Part.VOCABULARY, false, false, false);
        Paper.write("vocabulary", new VocabularyPage(frame, phrasebook.inOrderOf(used(book))), file);
    }

    /** The keys of the steps in the order in which the hand-out comes to need them. */
    private static List<String> used(Book book) {
        return book.foremost().map(book::run).stream()
                .flatMap(run -> run.scenarios().stream())
                .flatMap(scenario -> scenario.steps().stream())
                .filter(step -> !step.hook())
                .flatMap(step -> step.definition().stream())
                .map(method -> method.replaceFirst("^.*\\.", "").replace('#', '.'))
                .toList();
    }
}
