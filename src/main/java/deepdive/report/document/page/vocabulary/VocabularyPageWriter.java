package deepdive.report.document.page.vocabulary;

import deepdive.report.document.course.RunsByEngine;
import deepdive.report.document.page.PageLayout;
import deepdive.report.document.page.Templates;
import deepdive.report.document.vocabulary.Phrasebook;
import deepdive.report.document.vocabulary.Theme;
import deepdive.report.document.words.Words;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Writes the page of all sentences that features can use. */
public final class VocabularyPageWriter {

    private VocabularyPageWriter() {}

    /** Writes the page. */
    public static void write(Path file, Phrasebook phrasebook, RunsByEngine runs) {
        PageLayout layout = new PageLayout(
                Words.say("nav.vocabulary"), "", runs.language(), PageLayout.Part.VOCABULARY, false, false);
        Templates.write("vocabulary/vocabulary", new VocabularyPage(layout, inOrderOfUse(phrasebook, runs)), file);
    }

    /** The sentences in the order in which the hand-out first uses them; unused sentences are last. */
    private static Phrasebook inOrderOfUse(Phrasebook phrasebook, RunsByEngine runs) {
        List<String> used = runs.foremost().map(runs::run).stream()
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
