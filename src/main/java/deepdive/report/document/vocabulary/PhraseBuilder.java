package deepdive.report.document.vocabulary;

import deepdive.report.document.text.Bilingual;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds the expression and the example of a step definition in each language.
 *
 * @param portuguese the sentences of the Portuguese features, with their keywords
 * @param english the same of the English features
 */
record PhraseBuilder(Expressions expressions, List<String> portuguese, List<String> english) {

    private record Used(String expression, String example) {}

    /**
     * The phrase of a definition; empty if no feature uses it in one of the languages, because the run is older.
     *
     * @param registered the definition's expressions in both languages, in any order
     */
    Optional<Phrase> phrase(String key, Collection<String> registered) {
        return used(registered, portuguese)
                .flatMap(pt -> used(registered, english)
                        .map(en -> new Phrase(
                                key,
                                Bilingual.of(readable(pt.expression()), readable(en.expression())),
                                Bilingual.of(pt.example(), en.example()),
                                StepVocabulary.VOCABULARY.find(key).orElse(Bilingual.same("")))));
    }

    private Optional<Used> used(Collection<String> registered, List<String> sentences) {
        return registered.stream()
                .flatMap(expression ->
                        expressions
                                .example(expression, sentences)
                                .map(example -> new Used(expression, example))
                                .stream())
                .findFirst();
    }

    /** An expression without the backslashes before the characters that Cucumber would take for syntax. */
    private static String readable(String expression) {
        return expression.replaceAll("\\\\([/({])", "$1");
    }
}
