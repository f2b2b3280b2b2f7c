package deepdive.report.matrix;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Divergence;
import deepdive.report.document.text.Language;
import deepdive.report.document.text.Reason;
import deepdive.report.document.text.Translations;
import deepdive.report.document.text.Translations.Translated;
import deepdive.report.matrix.Finding.Divergent;
import deepdive.report.matrix.FindingText.LabelledText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names and findings of a matrix in both languages, if today's features still have the text that ran. */
final class FindingTranslations {

    private final Translations translations;

    FindingTranslations(Translations translations) {
        this.translations = translations;
    }

    Bilingual title(MatrixRow exercise) {
        return exercise.title().isSame() ? translations.feature(exercise.title().pt()) : exercise.title();
    }

    Bilingual name(Finding finding) {
        return today(finding).map(Translated::name).orElseGet(() -> Bilingual.same(finding.name()));
    }

    List<LabelledText> lines(Finding finding) {
        if (finding instanceof Divergent divergent) {
            return divergent
                    .divergence()
                    .map(ran -> FindingText.lines(translated(finding, ran).orElse(ran)))
                    .orElse(List.of());
        }
        // Failures and reasons are only in the run's files, in English.
        return FindingText.lines(finding).stream()
                .map(line ->
                        new LabelledText(line.label(), Reason.of(line.text().en())))
                .toList();
    }

    /**
     * The divergence in both languages of today's features; empty if neither language has the text that ran, or if
     * their parts differ.
     */
    private Optional<Divergence> translated(Finding finding, Divergence ran) {
        return today(finding)
                .flatMap(scenario -> Divergence.in(scenario.description()))
                .filter(today -> today.in(Language.PT)
                        .keySet()
                        .equals(today.in(Language.EN).keySet()))
                .filter(today -> Stream.of(Language.values())
                        .anyMatch(language -> today.in(language).equals(ran.in(language))));
    }

    private Optional<Translated> today(Finding finding) {
        return translations.scenario(finding.scenario(), finding.name());
    }
}
