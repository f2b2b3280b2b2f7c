package deepdive.report.document.page.exercise;

import deepdive.report.document.course.Exercise;
import deepdive.report.document.page.DurationText;
import deepdive.report.document.page.Mark;
import deepdive.report.document.text.BilingualScenario;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import deepdive.report.messages.StepRun;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the steps of a scenario as a page shows them. */
final class StepViewFactory {

    private StepViewFactory() {}

    static List<StepView> of(ScenarioRun scenario, BilingualScenario words) {
        List<StepRun> steps =
                scenario.steps().stream().filter(step -> !step.hook()).toList();
        List<StepView> views = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            StepRun step = steps.get(i);
            Optional<Instant> next = i + 1 < steps.size() ? steps.get(i + 1).started() : Optional.empty();
            views.add(new StepView(
                    Exercise.nameOf(scenario) + "-s" + (i + 1),
                    new StepView.Sentence(
                            words.steps().get(i).keyword(),
                            words.steps().get(i).text(),
                            step.block().docString(),
                            step.block().table()),
                    Mark.of(step.status()),
                    period(scenario, step, next),
                    step.status() == Status.PASSED ? Optional.empty() : step.message(),
                    Oracle.of(step)));
        }
        return views;
    }

    private static StepView.Period period(ScenarioRun scenario, StepRun step, Optional<Instant> next) {
        Optional<Duration> start = since(scenario, step.started());
        Optional<Duration> end = since(scenario, next).or(() -> start.map(began -> began.plus(step.took())));
        return new StepView.Period(
                start.map(DurationText::seconds),
                end.map(DurationText::seconds),
                start.map(DurationText::clock).orElse(""));
    }

    private static Optional<Duration> since(ScenarioRun scenario, Optional<Instant> instant) {
        return scenario.started().flatMap(origin -> instant.map(now -> Duration.between(origin, now)));
    }
}
