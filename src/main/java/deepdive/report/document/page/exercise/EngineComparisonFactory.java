package deepdive.report.document.page.exercise;

import deepdive.report.document.course.Exercise;
import deepdive.report.document.course.RunsByEngine;
import deepdive.report.document.page.CommandView;
import deepdive.report.document.replay.Command;
import deepdive.report.document.replay.Transcript;
import deepdive.report.document.text.Translations;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares engines: if a scenario applies to some engines only, another scenario of the exercise restates the same commands
 * for the other engines.
 */
final class EngineComparisonFactory {

    private static final int MOST = 1_600;
    private static final int MOST_OTHERS = 2;

    private final RunsByEngine runs;
    private final Translations translations;
    private final String engine;

    EngineComparisonFactory(RunsByEngine runs, Translations translations, String engine) {
        this.runs = runs;
        this.translations = translations;
        this.engine = engine;
    }

    /** The tags of the engines that a scenario applies to. */
    static List<String> engines(ScenarioRun scenario) {
        return scenario.tags().stream()
                .filter(tag -> tag.startsWith("@since-") || tag.startsWith("@before-") || tag.startsWith("@store-"))
                .toList();
    }

    /** The comparison; empty if the scenario does not apply here or has no counterpart for other engines. */
    Optional<EngineComparison> of(ScenarioRun scenario, Exercise exercise) {
        if (engines(scenario).isEmpty() || scenario.status() == Status.SKIPPED) {
            return Optional.empty();
        }
        List<EngineComparison.Side> sides = new ArrayList<>();
        sides.add(here(scenario));
        counterparts(scenario, exercise).stream()
                .limit(MOST_OTHERS)
                .map(other -> elsewhere(other, exercise))
                .forEach(sides::add);
        return sides.size() > 1 ? Optional.of(new EngineComparison(sides)) : Optional.empty();
    }

    /** The scenarios for other engines that restate the same commands; if there are none, the neighbours for other engines. */
    private static List<ScenarioRun> counterparts(ScenarioRun scenario, Exercise exercise) {
        List<ScenarioRun> same = exercise.scenarios().stream()
                .filter(EngineComparisonFactory::appliesToOthers)
                .filter(other -> !Collections.disjoint(other.commands(), scenario.commands()))
                .toList();
        return same.isEmpty() ? beside(scenario, exercise.scenarios()) : same;
    }

    private static List<ScenarioRun> beside(ScenarioRun scenario, List<ScenarioRun> all) {
        int first = all.indexOf(scenario);
        int last = first;
        while (first > 0 && !engines(all.get(first - 1)).isEmpty()) {
            first--;
        }
        while (last + 1 < all.size() && !engines(all.get(last + 1)).isEmpty()) {
            last++;
        }
        return all.subList(first, last + 1).stream()
                .filter(EngineComparisonFactory::appliesToOthers)
                .toList();
    }

    private static boolean appliesToOthers(ScenarioRun scenario) {
        return scenario.status() == Status.SKIPPED && !engines(scenario).isEmpty();
    }

    private EngineComparison.Side here(ScenarioRun scenario) {
        return side(engine, scenario, "");
    }

    private EngineComparison.Side elsewhere(ScenarioRun other, Exercise exercise) {
        Optional<Map.Entry<String, ScenarioRun>> there = runs.passedElsewhere(other.id(), engine);
        return there.map(entry -> side(
                        entry.getKey(),
                        entry.getValue(),
                        "../" + RunsByEngine.path(entry.getKey()) + "/" + exercise.page() + "#"
                                + Exercise.nameOf(entry.getValue())))
                .orElseGet(() -> side("", other, ""));
    }

    private EngineComparison.Side side(String where, ScenarioRun scenario, String href) {
        List<CommandView> commands = new ArrayList<>();
        for (Command command : Transcript.of(scenario).commands()) {
            commands.add(CommandView.of(command, MOST, Set.of()));
        }
        return new EngineComparison.Side(
                where,
                String.join(" ", engines(scenario)),
                translations.of(scenario).name(),
                href,
                commands);
    }
}
