package deepdive.report.document.page;

import deepdive.report.messages.Run;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An exercise on an engine: what a feature file holds.
 *
 * @param number as its file's name begins, such as {@code 01-2}: the same on every engine and in both languages
 * @param scenarios at least one, in the file's order
 */
record Exercise(String number, List<ScenarioRun> scenarios) {

    private static final List<Status> WORST_FIRST =
            List.of(Status.FAILED, Status.NOT_RUN, Status.PASSED, Status.SKIPPED);

    /** The exercises of a run in the hand-out's order. */
    static List<Exercise> of(Run run) {
        Map<String, List<ScenarioRun>> byNumber = new LinkedHashMap<>();
        for (ScenarioRun scenario : run.scenarios()) {
            byNumber.computeIfAbsent(number(scenario), any -> new ArrayList<>()).add(scenario);
        }
        return byNumber.entrySet().stream()
                .map(entry -> new Exercise(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing(Exercise::number))
                .toList();
    }

    static String number(ScenarioRun scenario) {
        return scenario.id().replaceFirst("#.*", "").replaceAll("[^A-Za-z0-9._-]+", "-");
    }

    ScenarioRun first() {
        return scenarios.get(0);
    }

    String page() {
        return number + ".html";
    }

    /** The worst that became of a scenario; skipped only where every one was. */
    Status status() {
        return WORST_FIRST.stream()
                .filter(status -> scenarios.stream().anyMatch(scenario -> scenario.status() == status))
                .findFirst()
                .orElse(Status.NOT_RUN);
    }

    int count(Status... any) {
        return (int) scenarios.stream()
                .filter(scenario -> Stream.of(any).anyMatch(status -> status == scenario.status()))
                .count();
    }

    /** How many speak of this engine. */
    int applied() {
        return scenarios.size() - count(Status.SKIPPED);
    }

    /** The part of the hand-out it belongs to, as its commands' ids begin: {@code ciclo}; empty where it has none. */
    String chapter() {
        return scenarios.stream()
                .flatMap(scenario -> scenario.commands().stream())
                .map(command -> command.replaceFirst("/.*", ""))
                .findFirst()
                .orElse("");
    }
}
