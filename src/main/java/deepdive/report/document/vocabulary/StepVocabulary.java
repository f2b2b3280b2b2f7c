package deepdive.report.document.vocabulary;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
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
 * The sentences that features can have: their expressions from the runs, their examples and explanations from
 * {@code vocabulary_pt.properties} and {@code vocabulary_en.properties}.
 *
 * @param themes the sentences by subject
 * @param kinds the kinds of words in sentences, without Cucumber's own
 * @param problems the reasons for missing sentences
 */
public record StepVocabulary(List<Theme> themes, List<Kind> kinds, List<Bilingual> problems) {

    private static final MessageBundle VOCABULARY = new MessageBundle("/deepdive/report/document/vocabulary");

    public StepVocabulary {
        themes = List.copyOf(themes);
        kinds = List.copyOf(kinds);
        problems = List.copyOf(problems);
    }

    /** Reads the definitions of all runs below a folder; a file that cannot be read is a problem, not a failure. */
    public static StepVocabulary read(Path reports) {
        try {
            StepDefinitions definitions = StepDefinitions.in(reports);
            List<Theme> themes = themes(definitions);
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

    private static List<Theme> themes(StepDefinitions definitions) {
        Expressions expressions = new Expressions(definitions.parameterTypes());
        Map<String, List<Phrase>> themes = new TreeMap<>();
        definitions
                .expressions()
                .forEach((key, registered) -> phrase(key, registered, expressions)
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

    /** The phrase of a definition; empty if the vocabulary has no example of it, because the run is older. */
    private static Optional<Phrase> phrase(String key, Collection<String> registered, Expressions expressions) {
        return VOCABULARY.find(key + ".example").flatMap(example -> {
            Optional<String> pt = expressions.of(example.pt(), registered);
            Optional<String> en = expressions.of(example.en(), registered);
            return pt.isEmpty() || en.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Phrase(
                            key,
                            Bilingual.of(readable(pt.get()), readable(en.get())),
                            example,
                            VOCABULARY.find(key).orElse(Bilingual.same(""))));
        });
    }

    /** An expression without the backslashes before the characters that Cucumber would take for syntax. */
    private static String readable(String expression) {
        return expression.replaceAll("\\\\([/({])", "$1");
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
