package deepdive.report.document.page;

import deepdive.report.document.course.RunsByEngine;
import deepdive.report.messages.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of an exercise on an engine.
 *
 * @param engine the engine's id
 * @param href the exercise on that engine; empty on its own page
 * @param mark the worst status
 * @param passed how many scenarios passed
 * @param applied how many scenarios apply to the engine
 */
public record EngineMark(String engine, String href, Mark mark, int passed, int applied) {

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
                            Mark.of(exercise.status()),
                            exercise.count(Status.PASSED),
                            exercise.applied())));
        }
        return marks;
    }

    /** True if the page belongs to this engine. */
    public boolean here() {
        return href.isEmpty();
    }
}
