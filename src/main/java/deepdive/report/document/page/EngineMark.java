package deepdive.report.document.page;

import deepdive.report.document.course.Exercise;
import deepdive.report.document.course.RunsByEngine;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The results of an exercise on an engine.
 *
 * @param engine the engine's id
 * @param href the exercise on that engine; empty on its own page
 * @param style the class of the worst status in the style sheets
 * @param counts how many scenarios have each mark; those that do not apply count only if there are no others
 */
public record EngineMark(String engine, String href, String style, List<Counted> counts) {

    public EngineMark {
        counts = List.copyOf(counts);
    }

    /** A mark, and how many scenarios have it. */
    public record Counted(Mark mark, int scenarios) {}

    /**
     * The results of an exercise on every engine that has it.
     *
     * @param here the engine of the page; empty if the page belongs to no engine
     * @param root the way from the page to {@code reports/}: empty, or {@code ../}
     */
    public static List<EngineMark> of(RunsByEngine runs, String number, String here, String root) {
        List<EngineMark> marks = new ArrayList<>();
        for (String engine : runs.engines()) {
            runs.exercise(engine, number)
                    .ifPresent(exercise -> marks.add(new EngineMark(
                            engine,
                            engine.equals(here) ? "" : root + RunsByEngine.path(engine) + "/" + exercise.page(),
                            Mark.of(exercise.status()).style(),
                            counts(exercise))));
        }
        return marks;
    }

    private static List<Counted> counts(Exercise exercise) {
        Map<Mark, Integer> counts = new LinkedHashMap<>();
        if (exercise.count(Status.PASSED) > 0) {
            // What holds stands first, even if the first scenario diverges.
            counts.put(Mark.of(Status.PASSED), 0);
        }
        for (ScenarioRun scenario : exercise.scenarios()) {
            if (scenario.status() != Status.SKIPPED || exercise.applied() == 0) {
                counts.merge(Mark.of(scenario), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> new Counted(count.getKey(), count.getValue()))
                .toList();
    }

    /** True if the page belongs to this engine. */
    public boolean here() {
        return href.isEmpty();
    }
}
