package deepdive.report.messages;

import io.cucumber.messages.Convertor;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepStarted;
import io.cucumber.query.Query;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a {@link ScenarioRun} from all messages about a scenario. */
final class ScenarioAssembly {

    private final Query query;
    private final AttachmentIndex attachments;
    private final Path folder;
    private final FeatureTextIndex texts;
    private final StepAssembly assembly;
    private final FeatureNumbers numbers = new FeatureNumbers();

    ScenarioAssembly(Query query, AttachmentIndex attachments, Path folder) {
        this.query = query;
        this.attachments = attachments;
        this.folder = folder;
        this.texts = new FeatureTextIndex(query);
        this.assembly = new StepAssembly(query, texts);
    }

    /** All scenarios in the order of the features. */
    List<ScenarioRun> scenarios() {
        Map<String, TestCaseStarted> attempts = new HashMap<>();
        for (TestCaseStarted attempt : query.findAllTestCaseStarted()) {
            query.findPickleBy(attempt)
                    .ifPresent(pickle -> attempts.merge(pickle.getId(), attempt, ScenarioAssembly::later));
        }
        return query.findAllPickles().stream()
                .map(pickle -> Optional.ofNullable(attempts.get(pickle.getId()))
                        .map(attempt -> begun(pickle, attempt))
                        .orElseGet(() -> neverBegun(pickle)))
                .toList();
    }

    private static TestCaseStarted later(TestCaseStarted one, TestCaseStarted other) {
        return other.getAttempt() >= one.getAttempt() ? other : one;
    }

    private ScenarioRun neverBegun(Pickle pickle) {
        List<StepRun> steps =
                pickle.getSteps().stream().map(assembly::neverBegun).toList();
        return scenario(pickle, Outcome.NEVER_BEGUN, steps, List.of());
    }

    private ScenarioRun begun(Pickle pickle, TestCaseStarted attempt) {
        List<TestStep> testSteps =
                query.findTestCaseBy(attempt).map(TestCase::getTestSteps).orElse(List.of());
        Map<String, TestStepStarted> started = new HashMap<>();
        query.findTestStepsStartedBy(attempt).forEach(step -> started.put(step.getTestStepId(), step));
        Map<String, TestStepFinished> finished = new HashMap<>();
        query.findTestStepsFinishedBy(attempt).forEach(step -> finished.put(step.getTestStepId(), step));
        StepAttachments owned = new StepAttachments(testSteps, attempt.getId(), attachments, query);
        List<StepRun> steps = testSteps.stream()
                .map(step -> assembly.step(
                        step, Outcome.of(started.get(step.getId()), finished.get(step.getId())), owned.of(step)))
                .toList();
        return scenario(pickle, outcome(attempt, steps), steps, owned.ofScenario());
    }

    private Outcome outcome(TestCaseStarted attempt, List<StepRun> steps) {
        Status status = query.findTestCaseFinishedBy(attempt).isPresent() ? worst(steps) : Status.NOT_RUN;
        return new Outcome(
                status,
                steps.stream()
                        .filter(step -> step.status() == status)
                        .flatMap(step -> step.message().stream())
                        .findFirst(),
                Optional.of(Convertor.toInstant(attempt.getTimestamp())),
                query.findTestCaseDurationBy(attempt).orElse(Duration.ZERO));
    }

    /** The worst status of the steps. A scenario without steps, or with a step without a result, counts as not run. */
    private static Status worst(List<StepRun> steps) {
        if (any(steps, Status.FAILED)) {
            return Status.FAILED;
        }
        if (any(steps, Status.NOT_RUN) || steps.stream().allMatch(StepRun::hook)) {
            return Status.NOT_RUN;
        }
        return any(steps, Status.SKIPPED) ? Status.SKIPPED : Status.PASSED;
    }

    private static boolean any(List<StepRun> steps, Status status) {
        return steps.stream().anyMatch(step -> step.status() == status);
    }

    private ScenarioRun scenario(
            Pickle pickle, Outcome outcome, List<StepRun> steps, List<MessageAttachment> evidence) {
        return new ScenarioRun(
                numbers.of(pickle.getUri()) + "#" + texts.place(pickle),
                texts.feature(pickle),
                pickle.getName(),
                texts.description(pickle),
                pickle.getTags().stream().map(PickleTag::getName).toList(),
                outcome,
                steps,
                new ScenarioEvidence(evidence, folder));
    }
}
