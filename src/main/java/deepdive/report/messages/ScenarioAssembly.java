package deepdive.report.messages;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a {@link ScenarioRun} of what the messages told about it in many places. */
final class ScenarioAssembly {

    private final Features features;
    private final Definitions definitions;
    private final Path folder;

    ScenarioAssembly(Features features, Definitions definitions, Path folder) {
        this.features = features;
        this.definitions = definitions;
        this.folder = folder;
    }

    ScenarioRun neverRun(Pickle pickle) {
        List<StepRun> steps = pickle.steps().values().stream()
                .map(step -> step(step, List.of(), Optional.empty(), Attempt.Result.NONE, List.of(), Optional.empty()))
                .toList();
        return scenario(pickle, Status.NOT_RUN, Optional.empty(), Optional.empty(), Duration.ZERO, steps, List.of());
    }

    ScenarioRun of(Pickle pickle, Attempt attempt) {
        Evidence evidence = new Evidence(attempt, definitions);
        List<StepRun> steps = new ArrayList<>();
        for (TestCase.Step step : attempt.testCase.steps()) {
            Attempt.Result result = attempt.result(step.id());
            if (step.hook().isPresent()) {
                steps.add(hook(step.hook().get(), attempt, step, result));
            } else {
                Pickle.Step text = pickle.step(step.pickleStep().orElse(""));
                steps.add(step(
                        text,
                        step.arguments(),
                        attempt.begun(step.id()),
                        result,
                        evidence.of(step),
                        definitions.method(step.definitions())));
            }
        }
        Status status = attempt.ended() ? worst(steps) : Status.NOT_RUN;
        return scenario(
                pickle,
                status,
                firstMessage(steps, status),
                attempt.started,
                attempt.took(),
                steps,
                evidence.ofScenario());
    }

    private StepRun step(
            Pickle.Step step,
            List<Argument> arguments,
            Optional<Instant> started,
            Attempt.Result result,
            List<Attachment> attachments,
            Optional<String> definition) {
        return new StepRun(
                features.keyword(step.astNode()),
                step.text(),
                arguments,
                false,
                result.status(),
                result.message(),
                started,
                result.took(),
                definition,
                attachments,
                step.docString(),
                step.table());
    }

    private StepRun hook(String id, Attempt attempt, TestCase.Step step, Attempt.Result result) {
        Optional<String> method = definitions.method(List.of(id));
        return new StepRun(
                "",
                method.map(name -> name.substring(name.indexOf('#') + 1)).orElse("hook"),
                List.of(),
                true,
                result.status(),
                result.message(),
                attempt.begun(step.id()),
                result.took(),
                method,
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** A scenario without steps shows nothing, and one whose step has no result is not known to hold. */
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

    private static Optional<String> firstMessage(List<StepRun> steps, Status status) {
        return steps.stream()
                .filter(step -> step.status() == status)
                .flatMap(step -> step.message().stream())
                .findFirst();
    }

    private ScenarioRun scenario(
            Pickle pickle,
            Status status,
            Optional<String> message,
            Optional<Instant> started,
            Duration took,
            List<StepRun> steps,
            List<Attachment> attachments) {
        Features.Feature feature = features.feature(pickle.uri());
        return new ScenarioRun(
                features.number(pickle.uri()) + "#" + features.place(pickle.lastNode()),
                Features.relative(pickle.uri()),
                feature.name(),
                feature.description(),
                feature.language(),
                pickle.name(),
                features.description(pickle.firstNode()),
                pickle.tags(),
                status,
                message,
                started,
                took,
                steps,
                attachments,
                folder);
    }
}
