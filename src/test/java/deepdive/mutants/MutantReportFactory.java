package deepdive.mutants;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.mutants.MutantScenarios.NumberedScenario;
import deepdive.report.document.text.Bilingual;
import deepdive.report.proof.MutantReport;
import deepdive.report.proof.MutantRow;
import deepdive.trials.TrialResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the report of the mutants from their trials. */
final class MutantReportFactory {

    private static final Engine ENGINE = EngineCatalogue.load().named("");

    private final MutantScenarios scenarios;

    MutantReportFactory(MutantScenarios scenarios) {
        this.scenarios = scenarios;
    }

    MutantReport report(Map<Mutant, TrialResult> results) {
        List<MutantRow> rows = new ArrayList<>();
        results.forEach((mutant, result) -> rows.add(row(mutant, result)));
        return new MutantReport(ENGINE.id(), rows, scenariosWithout(results), sentencesWithout(results));
    }

    private MutantRow row(Mutant mutant, TrialResult result) {
        NumberedScenario scenario = scenarios.of(mutant);
        return new MutantRow(
                mutant.name(),
                mutant.error(),
                mutant.program().orElse("host"),
                scenario.id(),
                scenario.title(),
                result.failure()
                        .map(failure -> new MutantRow.Death(
                                scenario.step(failure.text()),
                                result.wrong(),
                                failure.comparison(),
                                result.message(),
                                failure.waited(),
                                failure.sinceChange())));
    }

    /** The scenarios that describe this engine and that found no error. */
    private List<Bilingual> scenariosWithout(Map<Mutant, TrialResult> results) {
        Set<String> with = results.entrySet().stream()
                .filter(entry -> entry.getValue().failure().isPresent())
                .map(entry -> scenarios.of(entry.getKey()).name())
                .collect(Collectors.toSet());
        return scenarios.describing(ENGINE).stream()
                .filter(scenario -> !with.contains(scenario.name()))
                .map(scenario -> scenario.title().map(title -> scenario.id() + " " + title))
                .toList();
    }

    private List<Bilingual> sentencesWithout(Map<Mutant, TrialResult> results) {
        Set<String> without = new TreeSet<>(Observations.of(scenarios.describing(ENGINE).stream()
                .map(NumberedScenario::name)
                .collect(Collectors.toSet())));
        results.values().forEach(result -> result.failure().ifPresent(failure -> without.remove(failure.sentence())));
        return without.stream().map(Bilingual::same).toList();
    }
}
