package deepdive.report.document.page.vocabulary;

import deepdive.report.document.course.RunsByEngine;
import deepdive.report.document.page.PageLayout;
import deepdive.report.document.page.Templates;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.vocabulary.StepVocabulary;
import java.nio.file.Path;
import java.util.List;

/** Writes the page of all sentences that features can use. */
public final class VocabularyPageWriter {

    private VocabularyPageWriter() {}

    /** Writes the page. */
    public static void write(Path file, StepVocabulary vocabulary, RunsByEngine runs) {
        PageLayout layout = new PageLayout(
                DocumentMessages.say("nav.vocabulary"), "", runs.language(), PageLayout.Area.VOCABULARY, false, false);
        Templates.write("vocabulary/vocabulary", new VocabularyPage(layout, vocabulary.inOrderOf(used(runs))), file);
    }

    /** The keys of the steps in the order in which the hand-out first uses them. */
    private static List<String> used(RunsByEngine runs) {
        return runs.foremost().map(runs::run).stream()
                .flatMap(run -> run.scenarios().stream())
                .flatMap(scenario -> scenario.steps().stream())
                .filter(step -> !step.hook())
                .flatMap(step -> step.definition().stream())
                .map(method -> method.replaceFirst("^.*\\.", "").replace('#', '.'))
                .toList();
    }
}
