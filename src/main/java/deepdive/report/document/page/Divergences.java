package deepdive.report.document.page;

import deepdive.report.document.replay.Command;
import deepdive.report.document.replay.Replays;
import deepdive.report.document.replay.Transcript;
import deepdive.report.document.words.Translations;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where engines part ways: a scenario that speaks of some engines only, and another of the same exercise that
 * restates the same commands for the others.
 */
final class Divergences {

    private static final int MOST = 1_600;
    private static final int MOST_OTHERS = 2;

    private final Book book;
    private final Translations translations;
    private final String engine;

    Divergences(Book book, Translations translations, String engine) {
        this.book = book;
        this.translations = translations;
        this.engine = engine;
    }

    /** The tags that say of which engines a scenario speaks. */
    static List<String> engines(ScenarioRun scenario) {
        return scenario.tags().stream()
                .filter(tag -> tag.startsWith("@since-") || tag.startsWith("@before-") || tag.startsWith("@store-"))
                .toList();
    }

    /** All sides, for a scenario that applies here and has counterparts that speak of other engines. */
    Optional<EngineDifference> of(ScenarioRun scenario, Exercise exercise) {
        if (engines(scenario).isEmpty() || scenario.status() == Status.SKIPPED) {
            return Optional.empty();
        }
        List<EngineDifference.Side> sides = new ArrayList<>();
        sides.add(here(scenario));
        counterparts(scenario, exercise).stream()
                .limit(MOST_OTHERS)
                .map(other -> elsewhere(other, exercise))
                .forEach(sides::add);
        return sides.size() > 1 ? Optional.of(new EngineDifference(sides)) : Optional.empty();
    }

    /** Those that restate the same commands; without any, those that stand beside it and speak of other engines, too. */
    private static List<ScenarioRun> counterparts(ScenarioRun scenario, Exercise exercise) {
        List<ScenarioRun> same = exercise.scenarios().stream()
                .filter(Divergences::speaksOfOthers)
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
                .filter(Divergences::speaksOfOthers)
                .toList();
    }

    private static boolean speaksOfOthers(ScenarioRun scenario) {
        return scenario.status() == Status.SKIPPED && !engines(scenario).isEmpty();
    }

    private EngineDifference.Side here(ScenarioRun scenario) {
        return side(engine, scenario, "");
    }

    private EngineDifference.Side elsewhere(ScenarioRun other, Exercise exercise) {
        Optional<Map.Entry<String, ScenarioRun>> there = book.passedElsewhere(other.id(), engine);
        return there.map(entry -> side(
                        entry.getKey(),
                        entry.getValue(),
                        "../" + Book.path(entry.getKey()) + "/" + exercise.page() + "#"
                                + Replays.nameOf(entry.getValue())))
                .orElseGet(() -> side("", other, ""));
    }

    private EngineDifference.Side side(String where, ScenarioRun scenario, String href) {
        List<CommandView> commands = new ArrayList<>();
        for (Command command : Transcript.of(scenario).commands()) {
            commands.add(CommandView.of(command, MOST));
        }
        return new EngineDifference.Side(
                where,
                String.join(" ", engines(scenario)),
                translations.of(scenario).name(),
                href,
                commands);
    }
}
