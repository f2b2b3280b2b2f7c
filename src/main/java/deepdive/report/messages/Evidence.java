package deepdive.report.messages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose an attachment is: a hook around a step attaches for the step, any other hook for the scenario. */
final class Evidence {

    private final Map<String, List<Attachment>> ofSteps = new HashMap<>();
    private final List<Attachment> ofScenario = new ArrayList<>();

    Evidence(Attempt attempt, Definitions definitions) {
        List<Attachment> forNext = new ArrayList<>();
        Optional<String> last = Optional.empty();
        for (TestCase.Step step : attempt.testCase.steps()) {
            List<Attachment> own = attempt.attachments(step.id());
            String hook = step.hook().orElse("");
            if (step.hook().isEmpty()) {
                last = Optional.of(step.id());
                give(last, forNext);
                give(last, own);
                forNext.clear();
            } else if (definitions.runsBeforeStep(hook)) {
                forNext.addAll(own);
            } else {
                give(definitions.runsAfterStep(hook) ? last : Optional.empty(), own);
            }
        }
        ofScenario.addAll(attempt.attachments(""));
    }

    private void give(Optional<String> step, List<Attachment> attachments) {
        step.map(id -> ofSteps.computeIfAbsent(id, any -> new ArrayList<>()))
                .orElse(ofScenario)
                .addAll(attachments);
    }

    List<Attachment> of(TestCase.Step step) {
        return ofSteps.getOrDefault(step.id(), List.of());
    }

    List<Attachment> ofScenario() {
        return ofScenario;
    }
}
