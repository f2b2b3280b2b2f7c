package deepdive.report.document.course;

import deepdive.report.messages.Run;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An exercise on an engine: the scenarios of a feature file.
 *
 * @param number the beginning of the file's name, such as {@code 01-2}: the same on every engine and in both languages; the
 *     whole name if it begins with no number
 * @param scenarios at least one, in the file's order
 */
public record Exercise(String number, List<ScenarioRun> scenarios) {

    private static final String NO_NUMBER = "exercise-";

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

    private static String number(ScenarioRun scenario) {
        return scenario.id().replaceFirst("#.*", "").replaceAll("[^A-Za-z0-9._-]+", "-");
    }

    /** The name that a scenario has in file names and anchors: {@code 01-2-1} for {@code 01-2#1}. */
    public static String nameOf(ScenarioRun scenario) {
        return scenario.id().replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** The first scenario. */
    public ScenarioRun first() {
        return scenarios.get(0);
    }

    /** The name of the page's file; Cucumber's report and the hand-outs in the same folder have names of other forms. */
    public String page() {
        return (Character.isDigit(number.charAt(0)) ? number : NO_NUMBER + number) + ".html";
    }

    /** True if a file in the folder of an engine has the name of an exercise's page. */
    public static boolean isPage(String file) {
        return file.matches("(?:\\d|" + NO_NUMBER + ")[\\w.-]*\\.html");
    }

    /** The worst status of a scenario; skipped only if every scenario was skipped. */
    public Status status() {
        return WORST_FIRST.stream()
                .filter(status -> scenarios.stream().anyMatch(scenario -> scenario.status() == status))
                .findFirst()
                .orElse(Status.NOT_RUN);
    }

    /** How many scenarios have one of these statuses. */
    public int count(Status... any) {
        return (int) scenarios.stream()
                .filter(scenario -> Stream.of(any).anyMatch(status -> status == scenario.status()))
                .count();
    }

    /** How many scenarios apply to this engine. */
    public int applied() {
        return scenarios.size() - count(Status.SKIPPED);
    }

    /** The chapter of the first scenario that has one. */
    public Optional<CourseChapter> chapter() {
        return scenarios.stream()
                .flatMap(scenario -> CourseChapter.of(scenario).stream())
                .findFirst();
    }
}
