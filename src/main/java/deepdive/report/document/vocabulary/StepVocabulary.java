package deepdive.report.document.vocabulary;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.FeatureSentences;
import deepdive.report.document.text.MessageBundle;
import deepdive.report.messages.RunUnreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The sentences that features can have: their expressions from the runs, their examples from the project's features, and
 * explanations from {@code vocabulary_pt.properties} and {@code vocabulary_en.properties}, if an example does not say all.
 *
 * @param themes the sentences by subject
 * @param kinds the kinds of words in sentences, without Cucumber's own
 * @param problems the reasons for missing sentences
 */
public record StepVocabulary(List<Theme> themes, List<Kind> kinds, List<Bilingual> problems) {

    static final MessageBundle VOCABULARY = new MessageBundle("/deepdive/report/document/vocabulary");

    public StepVocabulary {
        themes = List.copyOf(themes);
        kinds = List.copyOf(kinds);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the definitions of all runs below a folder; a file that cannot be read is a problem, not a failure.
     *
     * @param features the folder with {@code pt} and {@code en}: features that use each sentence
     */
    public static StepVocabulary read(Path reports, Path features) {
        try {
            StepDefinitions definitions = StepDefinitions.in(reports);
            List<Theme> themes = themes(
                    new PhraseBuilder(
                            new Expressions(definitions.parameterTypes()),
                            FeatureSentences.in(features.resolve("pt")).all(),
                            FeatureSentences.in(features.resolve("en")).all()),
                    definitions);
            List<Bilingual> problems =
                    themes.isEmpty() ? List.of(DocumentMessages.say("missing.definitions")) : List.of();
            return new StepVocabulary(themes, kinds(definitions), problems);
        } catch (IOException | RunUnreadable e) {
            return new StepVocabulary(
                    List.of(), List.of(), List.of(DocumentMessages.say("missing.unreadable", reports, e.getMessage())));
        }
    }

    /**
     * The same sentences in the order of their first use. Sentences that are not used come last.
     *
     * @param used keys of phrases, such as {@code TerminalSteps.type}
     */
    public StepVocabulary inOrderOf(Collection<String> used) {
        List<String> order = used.stream().distinct().toList();
        List<Theme> sorted = themes.stream()
                .map(theme -> new Theme(theme.type(), theme.name(), sorted(theme.phrases(), order, Phrase::key)))
                .toList();
        return new StepVocabulary(
                sorted(sorted, order, theme -> theme.phrases().get(0).key()), kinds, problems);
    }

    private static <T> List<T> sorted(List<T> all, List<String> order, Function<T, String> key) {
        return all.stream()
                .sorted(Comparator.comparingInt(one -> {
                    int place = order.indexOf(key.apply(one));
                    return place < 0 ? order.size() : place;
                }))
                .toList();
    }

    private static List<Theme> themes(PhraseBuilder builder, StepDefinitions definitions) {
        Map<String, List<Phrase>> themes = new TreeMap<>();
        definitions
                .expressions()
                .forEach((key, registered) -> builder.phrase(key, registered)
                        .ifPresent(phrase -> themes.computeIfAbsent(
                                        key.replaceFirst("\\..*", ""), any -> new ArrayList<>())
                                .add(phrase)));
        return themes.entrySet().stream()
                .map(theme -> new Theme(
                        theme.getKey(),
                        VOCABULARY.find(theme.getKey()).orElse(Bilingual.same(theme.getKey())),
                        theme.getValue()))
                .toList();
    }

    private static List<Kind> kinds(StepDefinitions definitions) {
        return definitions.parameterTypes().keySet().stream()
                .flatMap(name -> kind(name).stream())
                .toList();
    }

    private static Optional<Kind> kind(String name) {
        return VOCABULARY.find("kind." + name).map(explanation -> new Kind(name, explanation));
    }
}
