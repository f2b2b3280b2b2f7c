package deepdive.verify;

import deepdive.report.document.text.FeatureSentences;
import deepdive.specification.run.DryRun;
import deepdive.specification.run.FeatureFolder;
import deepdive.specification.run.UnknownSentence;
import deepdive.specification.run.WrongOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports sentences that have no step, with the nearest examples of sentences that have a step. */
final class SentenceCheck {

    private static final Set<String> ENGLISH = Set.of("Given", "When", "Then", "And", "But");

    private SentenceCheck() {}

    /**
     * Makes sure that each sentence of the features has a step.
     *
     * @throws WrongOption with all sentences that have no step
     */
    static void check(FeatureFolder features) {
        List<UnknownSentence> unknown = DryRun.unknownSentences(features);
        if (!unknown.isEmpty()) {
            throw new WrongOption(unknown.stream()
                    .map(SentenceCheck::answer)
                    .collect(Collectors.joining("\n\n", "", "\n\n" + where(unknown.size()))));
        }
    }

    private static String answer(UnknownSentence sentence) {
        return Stream.concat(
                        Stream.of(
                                "%s, line %d: this sentence does not exist".formatted(sentence.file(), sentence.line()),
                                "    " + sentence.keyword() + sentence.text(),
                                "  The nearest sentences that exist are, for example,"),
                        Nearest.sentences(sentence.text(), examples(language(sentence))).stream()
                                .map(example -> "    " + example))
                .collect(Collectors.joining("\n"));
    }

    private static String where(int count) {
        return "Nothing was started. Change the sentence%s; the page vocabulary.html of each report has all sentences"
                .formatted(count == 1 ? "" : "s");
    }

    private static String language(UnknownSentence sentence) {
        return ENGLISH.contains(sentence.keyword().strip()) ? "en" : "pt";
    }

    /** The sentences of the project's own features. */
    private static List<String> examples(String language) {
        try {
            return FeatureSentences.in(Path.of("features", language)).all();
        } catch (IOException e) {
            throw new UncheckedIOException("The project's features cannot be read", e);
        }
    }
}
