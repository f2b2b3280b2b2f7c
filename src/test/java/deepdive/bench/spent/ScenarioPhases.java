package deepdive.bench.spent;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The seconds of all scenarios together, by what was done. Scenarios run at the same time, so the sum is more than the time
 * of the run.
 */
final class ScenarioPhases {

    private static final Set<String> TYPING = Set.of(
            "TerminalSteps#type", "TerminalSteps#attempt", "TerminalSteps#press", "ImageSteps#saved_and_extracted");
    private static final Set<String> WAITING_FOR_TERMINALS =
            Set.of("TerminalSteps#shows", "TerminalSteps#ends_with", "TerminalSteps#does_not_show");

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final Map<String, TypingTimes> typing = new HashMap<>();
    private final RunTimes run;

    private ScenarioPhases(RunTimes run) {
        this.run = run;
        for (String phase : Phases.IN_SCENARIOS) {
            seconds.put(phase, 0.0);
        }
    }

    static Map<String, Double> of(RunTimes run) {
        ScenarioPhases phases = new ScenarioPhases(run);
        run.steps().forEach(phases::take);
        return phases.seconds;
    }

    private void take(StepTime step) {
        if (step.waitsForHost()) {
            add(Phases.WAITING_FOR_HOSTS, step.seconds());
        } else if (step.method().equals("TerminalSteps#leave_running")) {
            add(Phases.TYPING, step.seconds());
        } else if (TYPING.contains(step.method())) {
            split(step, typing(step).during(step).orElse(step.begun()), Phases.TYPING, Phases.WAITING_FOR_PROMPTS);
        } else if (WAITING_FOR_TERMINALS.contains(step.method())) {
            add(Phases.WAITING_FOR_PROMPTS, step.seconds());
        } else if (step.method().equals("ScenarioHooks#leave_the_host")) {
            split(step, step.lastAttachment().orElse(step.begun()), Phases.EVIDENCE, Phases.RESET);
        } else if (step.method().startsWith("ScenarioHooks#")) {
            add(Phases.EVIDENCE, step.seconds());
        } else {
            add(Phases.ORACLES, step.seconds());
        }
    }

    private TypingTimes typing(StepTime step) {
        return typing.computeIfAbsent(step.scenario(), scenario -> TypingTimes.of(run.recordings(scenario)));
    }

    private void split(StepTime step, Instant at, String before, String after) {
        add(before, StepTime.seconds(step.begun(), at));
        add(after, StepTime.seconds(at, step.ended()));
    }

    private void add(String phase, double more) {
        seconds.merge(phase, more, Double::sum);
    }
}
