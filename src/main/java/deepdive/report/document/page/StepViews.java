package deepdive.report.document.page;

import deepdive.report.document.replay.Replays;
import deepdive.report.document.words.ScenarioWords;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import deepdive.report.messages.StepRun;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes what a page shows of the steps of a scenario. */
final class StepViews {

    private static final int SECONDS = 60;

    private StepViews() {}

    static List<StepView> of(ScenarioRun scenario, ScenarioWords words) {
        List<StepRun> steps =
                scenario.steps().stream().filter(step -> !step.hook()).toList();
        List<StepView> views = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            StepRun step = steps.get(i);
            Optional<Duration> start = since(scenario, step.started());
            Optional<Duration> end = i + 1 < steps.size()
                    ? since(scenario, steps.get(i + 1).started())
                    : start.map(began -> began.plus(step.took()));
            views.add(new StepView(
                    Replays.nameOf(scenario) + "-s" + (i + 1),
                    words.steps().get(i).keyword(),
                    words.steps().get(i).text(),
                    Mark.of(step.status()),
                    start.map(StepViews::seconds),
                    end.or(() -> start.map(began -> began.plus(step.took()))).map(StepViews::seconds),
                    start.map(StepViews::clock).orElse(""),
                    step.status() == Status.PASSED ? Optional.empty() : step.message(),
                    Oracle.of(step),
                    step.block().docString(),
                    step.block().table()));
        }
        return views;
    }

    /** How long something took, for people: {@code 0,4 s} would differ between languages, so whole seconds from 10 on. */
    static String took(Duration duration) {
        double seconds = duration.toMillis() / 1e3;
        if (seconds >= SECONDS) {
            return clock(duration) + " min";
        }
        return seconds >= 10 || seconds == 0
                ? Math.round(seconds) + " s"
                : String.format(Locale.ROOT, "%.1f s", seconds);
    }

    private static Optional<Duration> since(ScenarioRun scenario, Optional<Instant> instant) {
        return scenario.started().flatMap(origin -> instant.map(now -> Duration.between(origin, now)));
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f", Math.max(0, duration.toMillis() / 1e3));
    }

    private static String clock(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        return String.format(Locale.ROOT, "%d:%02d", seconds / SECONDS, seconds % SECONDS);
    }
}
