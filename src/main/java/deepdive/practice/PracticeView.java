package deepdive.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The content of a page without the terminals. Each change sends the whole view to the pages, as JSON.
 *
 * @param kind {@code state}: the kind of the message to the page
 * @param typed the number of accepted commands
 * @param waitsIn the terminal of the next command; 0 if there is none
 * @param now the next action, if the page shows it
 * @param command the next line or key, if the page shows it
 */
record PracticeView(
        String kind,
        int sitting,
        String id,
        String name,
        String description,
        String way,
        String whole,
        int terminals,
        int typed,
        int waitsIn,
        String now,
        String command,
        List<StepLine> steps,
        String notice,
        List<String> hints,
        Map<String, String> oracles,
        List<TaskLine> tasks) {

    /** @param command whether the step types a command */
    record StepLine(String text, String progress, boolean command) {}

    record TaskLine(String id, String name, boolean done, boolean current) {}

    static PracticeView of(Sitting sitting, Way way, PracticeTexts texts, List<PracticeTask> tasks, Set<String> done) {
        PracticeTask task = sitting.task();
        return new PracticeView(
                "state",
                sitting.number(),
                task.id(),
                task.scenario().name(),
                task.scenario().description(),
                way.name(),
                sitting.whole().name(),
                task.terminals(),
                sitting.typed(),
                sitting.expectation().map(Expectation::terminal).orElse(0),
                way == Way.FOLLOW ? sitting.expectation().map(texts::now).orElse("") : "",
                way == Way.FOLLOW
                        ? sitting.expectation().map(Expectation::command).orElse("")
                        : "",
                steps(sitting, way),
                texts.notice(sitting, way),
                texts.hints(sitting),
                texts.oracles(sitting),
                tasks.stream()
                        .map(each -> new TaskLine(
                                each.id(), each.scenario().name(), done.contains(each.id()), each.equals(task)))
                        .toList());
    }

    private static List<StepLine> steps(Sitting sitting, Way way) {
        List<StepLine> lines = new ArrayList<>();
        List<Sitting.Stage> progress = sitting.steps();
        for (int at = 0; at < progress.size(); at++) {
            String text = sitting.task().scenario().steps().get(at);
            boolean command = text.matches("(?:no terminal|in terminal) .*`.*`");
            boolean hidden = command && way != Way.FOLLOW && progress.get(at) != Sitting.Stage.PASSED;
            lines.add(new StepLine(
                    hidden ? text.replaceFirst("`.*`", "…") : text,
                    progress.get(at).name(),
                    command));
        }
        return lines;
    }
}
