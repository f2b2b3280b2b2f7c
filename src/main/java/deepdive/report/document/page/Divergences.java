package deepdive.report.document.page;

import deepdive.report.document.replay.Command;
import deepdive.report.document.replay.Replays;
import deepdive.report.document.replay.Transcript;
import deepdive.report.document.words.Translations;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where engines part ways: a scenario that speaks of some engines only, and another of the same exercise that
 * restates the same commands for the others.
 */
final class Divergences {

    private static final int MOST = 4_000;

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

    /** Both sides, for a scenario that holds here and has a counterpart that speaks of other engines. */
    Optional<Divergence> of(ScenarioRun scenario, Exercise exercise) {
        if (engines(scenario).isEmpty() || scenario.status() == Status.SKIPPED) {
            return Optional.empty();
        }
        return exercise.scenarios().stream()
                .filter(other -> !other.id().equals(scenario.id()) && isCounterpart(other, scenario))
                .findFirst()
                .map(other -> new Divergence(List.of(here(scenario), elsewhere(other, exercise))));
    }

    private static boolean isCounterpart(ScenarioRun other, ScenarioRun scenario) {
        Set<String> shared = new HashSet<>(other.commands());
        shared.retainAll(scenario.commands());
        return other.status() == Status.SKIPPED && !engines(other).isEmpty() && !shared.isEmpty();
    }

    private Divergence.Side here(ScenarioRun scenario) {
        return side(engine, scenario, "");
    }

    private Divergence.Side elsewhere(ScenarioRun other, Exercise exercise) {
        Optional<Map.Entry<String, ScenarioRun>> there = book.passedElsewhere(other.id(), engine);
        return there.map(entry -> side(
                        entry.getKey(),
                        entry.getValue(),
                        "../" + Book.path(entry.getKey()) + "/" + exercise.page() + "#"
                                + Replays.nameOf(entry.getValue())))
                .orElseGet(() -> side("", other, ""));
    }

    private Divergence.Side side(String where, ScenarioRun scenario, String href) {
        List<CommandView> commands = new ArrayList<>();
        for (Command command : Transcript.of(scenario).commands()) {
            commands.add(CommandView.of(command, MOST));
        }
        return new Divergence.Side(
                where,
                String.join(" ", engines(scenario)),
                translations.of(scenario).name(),
                href,
                commands);
    }
}
