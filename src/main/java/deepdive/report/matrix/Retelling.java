package deepdive.report.matrix;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;
import deepdive.report.document.words.Reason;
import deepdive.report.document.words.Translations;
import deepdive.report.document.words.Translations.Retold;
import deepdive.report.matrix.Finding.Divergence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a matrix tells of scenarios, in both languages as far as today's features still say what ran. */
final class Retelling {

    private final Translations translations;

    Retelling(Translations translations) {
        this.translations = translations;
    }

    /** A line of a finding: a label, and what it says. */
    record Line(Bilingual label, Bilingual text) {}

    /** The language that ran. */
    Language language(Matrix matrix) {
        return matrix.exercises().stream()
                .flatMap(row -> translations.languageOf(row.title()).stream())
                .findFirst()
                .orElse(Language.PT);
    }

    Bilingual title(Row exercise) {
        return translations.feature(exercise.title());
    }

    Bilingual name(Finding finding) {
        return retold(finding).map(Retold::name).orElseGet(() -> Bilingual.same(finding.name()));
    }

    List<Line> lines(Finding finding) {
        List<Wording.Line> told = Wording.lines(finding);
        if (!(finding instanceof Divergence)) {
            // Messages and reasons are the run's own.
            return told.stream()
                    .map(line -> new Line(line.label(), Reason.of(line.text())))
                    .toList();
        }
        return retold(finding)
                .map(Retold::description)
                .flatMap(description -> translated(finding, told, description))
                .orElseGet(() -> told.stream()
                        .map(line -> new Line(line.label(), Bilingual.same(line.text())))
                        .toList());
    }

    /** The lines of both descriptions, where one of them is what ran and both have the same labels. */
    private static Optional<List<Line>> translated(Finding finding, List<Wording.Line> told, Bilingual description) {
        List<Wording.Line> pt = lines(finding, description.pt());
        List<Wording.Line> en = lines(finding, description.en());
        if (!(pt.equals(told) || en.equals(told)) || !labels(pt).equals(labels(en))) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            lines.add(new Line(
                    told.get(i).label(),
                    new Bilingual(pt.get(i).text(), en.get(i).text(), description.only())));
        }
        return Optional.of(lines);
    }

    private static List<Wording.Line> lines(Finding finding, String description) {
        return Wording.lines(Description.of(finding.scenario(), finding.name(), description));
    }

    private static List<Bilingual> labels(List<Wording.Line> lines) {
        return lines.stream().map(Wording.Line::label).toList();
    }

    private Optional<Retold> retold(Finding finding) {
        return translations.scenario(finding.scenario(), finding.name());
    }
}
