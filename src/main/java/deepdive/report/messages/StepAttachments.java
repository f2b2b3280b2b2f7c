package deepdive.report.messages;

import io.cucumber.messages.types.Hook;
import io.cucumber.messages.types.HookType;
import io.cucumber.messages.types.TestStep;
import io.cucumber.query.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The owner of each attachment: a hook around a step attaches for the step, any other hook for the scenario. */
final class StepAttachments {

    private final Map<String, List<MessageAttachment>> ofSteps = new HashMap<>();
    private final List<MessageAttachment> ofScenario = new ArrayList<>();

    StepAttachments(List<TestStep> steps, String testCaseStarted, AttachmentIndex attachments, Query query) {
        List<MessageAttachment> forNext = new ArrayList<>();
        Optional<String> last = Optional.empty();
        for (TestStep step : steps) {
            List<MessageAttachment> own = attachments.of(testCaseStarted, step.getId());
            Optional<HookType> hook = query.findHookBy(step).flatMap(Hook::getType);
            if (step.getHookId().isEmpty()) {
                last = Optional.of(step.getId());
                give(last, forNext);
                give(last, own);
                forNext.clear();
            } else if (hook.filter(HookType.BEFORE_TEST_STEP::equals).isPresent()) {
                forNext.addAll(own);
            } else {
                give(hook.filter(HookType.AFTER_TEST_STEP::equals).isPresent() ? last : Optional.empty(), own);
            }
        }
        ofScenario.addAll(attachments.of(testCaseStarted, ""));
    }

    private void give(Optional<String> step, List<MessageAttachment> attachments) {
        step.map(id -> ofSteps.computeIfAbsent(id, any -> new ArrayList<>()))
                .orElse(ofScenario)
                .addAll(attachments);
    }

    List<MessageAttachment> of(TestStep step) {
        return ofSteps.getOrDefault(step.getId(), List.of());
    }

    List<MessageAttachment> ofScenario() {
        return ofScenario;
    }
}
