package deepdive.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The content of a page without the terminals. Each change sends the whole view to the pages, as JSON.
 *
 * @param kind {@code state}: the kind of the message to the page
 * @param presents whether the suite types for an audience
 * @param paused whether a presentation waits for a key
 * @param sentence the step that a presentation is at, with its place
 * @param judge whether the student may have the last line count for the next command
 * @param again whether only a clean host helps
 * @param summary of a task that is done
 * @param record the command that makes the recordings of the suite
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
        boolean presents,
        boolean paused,
        String sentence,
        int terminals,
        int typed,
        int waitsIn,
        String now,
        String command,
        List<StepLine> steps,
        String notice,
        boolean judge,
        boolean again,
        List<String> summary,
        String record,
        List<String> hints,
        Map<String, String> oracles,
        List<TaskLine> tasks) {

    /** @param command whether the step types a command */
    record StepLine(String text, String progress, boolean command) {}

    /** @param changed whether the task was done, and has another text since */
    record TaskLine(String id, String name, boolean done, boolean changed, boolean current) {}

    static PracticeView of(
            Sitting sitting,
            Way way,
            PracticeTexts texts,
            List<PracticeTask> tasks,
            Set<String> done,
            Set<String> changed,
            boolean presents) {
        PracticeTask task = sitting.task();
        Optional<Expectation> expectation = sitting.command().expectation();
        Optional<Expectation> told = expectation.filter(any -> way == Way.FOLLOW && !presents);
        return new PracticeView(
                "state",
                sitting.number(),
                task.id(),
                task.scenario().name(),
                task.scenario().description(),
                way.name(),
                sitting.whole().name(),
                presents,
                presents && sitting.gate().isWaitedAt(),
                presents ? sentence(sitting) : "",
                task.terminals(),
                sitting.command().typed(),
                expectation.map(Expectation::terminal).orElse(0),
                told.map(texts::now).orElse(""),
                told.map(Expectation::command).orElse(""),
                steps(sitting, way),
                texts.notice(sitting, way),
                way == Way.FREE && sitting.command().canBeJudged(),
                texts.offersAgain(sitting),
                presents ? List.of() : texts.summary(sitting),
                texts.recordingCommand(task, sitting.engine()),
                texts.hints(sitting),
                texts.oracles(sitting),
                tasks.stream()
                        .map(each -> new TaskLine(
                                each.id(),
                                each.scenario().name(),
                                done.contains(each.id()),
                                changed.contains(each.id()),
                                each.equals(task)))
                        .toList());
    }

    private static String sentence(Sitting sitting) {
        List<String> steps = sitting.task().scenario().steps();
        return (sitting.step() + 1) + "/" + steps.size() + "  " + steps.get(sitting.step());
    }

    private static List<StepLine> steps(Sitting sitting, Way way) {
        List<StepLine> lines = new ArrayList<>();
        List<Sitting.Stage> progress = sitting.steps();
        for (int at = 0; at < progress.size(); at++) {
            String text = sitting.task().scenario().steps().get(at);
            boolean command = PracticeTask.isCommand(text);
            boolean hidden = command && way != Way.FOLLOW && progress.get(at) != Sitting.Stage.PASSED;
            lines.add(new StepLine(
                    hidden ? text.replaceFirst("`.*`", "…") : text,
                    progress.get(at).name(),
                    command));
        }
        return lines;
    }
}
