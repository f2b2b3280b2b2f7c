package deepdive.trials;

import deepdive.evidence.Comparison;
import deepdive.specification.steps.EngineOfRun;
import deepdive.trials.TrialResult.FailedStep;
import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EmbedEvent;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** One scenario of the Portuguese features on a changed host, run by Cucumber with the specification's own steps. */
public final class TrialOnHost implements ConcurrentEventListener {

    private Optional<PickleStepTestStep> step = Optional.empty();
    private Optional<PickleStepTestStep> failed = Optional.empty();
    private Optional<Comparison> comparison = Optional.empty();
    private int steps;
    private Instant changed = Instant.EPOCH;
    private Instant failedAt = Instant.EPOCH;
    private Duration waited = Duration.ZERO;
    private Optional<Result> result = Optional.empty();

    private TrialOnHost() {}

    /**
     * Runs a scenario.
     *
     * @param scenario the scenario's name
     * @throws IllegalStateException if there is no such scenario
     */
    public static TrialResult run(HostChange change, String scenario) {
        TrialOnHost trial = new TrialOnHost();
        Runtime.builder()
                .withRuntimeOptions(options(scenario))
                .withAdditionalPlugins(new ChangeOfRun(change), trial)
                .build()
                .run();
        return trial.result(scenario);
    }

    private static RuntimeOptions options(String scenario) {
        return new CommandlineOptionsParser(OutputStream.nullOutputStream())
                .parse(
                        "--no-summary",
                        "--name",
                        "^" + Pattern.quote(scenario) + "$",
                        "--glue",
                        EngineOfRun.class.getPackageName(),
                        "--glue",
                        ChangeHooks.class.getPackageName(),
                        "features/pt")
                .setPublishQuiet(true)
                .build();
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestStepStarted.class, event -> {
            if (event.getTestStep() instanceof PickleStepTestStep begun) {
                step = Optional.of(begun);
                steps++;
                // The first step gives the host, and the change follows it.
                changed = steps == 2 ? event.getInstant() : changed;
            }
        });
        publisher.registerHandlerFor(EmbedEvent.class, event -> {
            if (event.getMediaType().equals(Comparison.MEDIA_TYPE)) {
                Comparison.read(new String(event.getData(), StandardCharsets.UTF_8))
                        .filter(Comparison::failed)
                        .ifPresent(found -> comparison = Optional.of(found));
            }
        });
        publisher.registerHandlerFor(TestStepFinished.class, event -> {
            if (event.getTestStep() instanceof PickleStepTestStep
                    && event.getResult().getStatus() == Status.FAILED) {
                failed = step;
                failedAt = event.getInstant();
                waited = event.getResult().getDuration();
            }
        });
        publisher.registerHandlerFor(TestCaseFinished.class, event -> result = Optional.of(event.getResult()));
    }

    private TrialResult result(String scenario) {
        Result ended = result.orElseThrow(() -> new IllegalStateException("No scenario has the name: " + scenario));
        String message = Optional.ofNullable(ended.getError())
                .map(error -> String.valueOf(error.getMessage()).strip())
                .orElse("");
        return new TrialResult(
                switch (ended.getStatus()) {
                    case PASSED -> TrialResult.TrialStatus.PASSED;
                    case SKIPPED -> TrialResult.TrialStatus.NOT_APPLICABLE;
                    default -> TrialResult.TrialStatus.FAILED;
                },
                failed.map(it -> new FailedStep(
                        it.getStep().getText(),
                        it.getPattern(),
                        comparison,
                        waited,
                        Duration.between(changed, failedAt))),
                message);
    }
}
