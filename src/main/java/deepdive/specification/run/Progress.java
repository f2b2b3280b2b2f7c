package deepdive.specification.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A Cucumber plugin that prints one line at the end of each scenario: the engine, the exercise, the result, the time
 * and, if the scenario failed, the step.
 */
public final class Progress implements ConcurrentEventListener {

    private static final String FAILED = "FAILED";

    private final String engine;
    /** The last step of each scenario. */
    private final Map<UUID, String> steps = new ConcurrentHashMap<>();

    /** @param engine the engine's id */
    public Progress(String engine) {
        this.engine = engine;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestStepFinished.class, this::note);
        publisher.registerHandlerFor(TestCaseFinished.class, event -> System.out.println(line(event)));
    }

    private void note(TestStepFinished event) {
        if (event.getTestStep() instanceof PickleStepTestStep step
                && event.getResult().getStatus() != Status.SKIPPED) {
            steps.put(
                    event.getTestCase().getId(),
                    step.getStep().getKeyword() + step.getStep().getText());
        }
    }

    private String line(TestCaseFinished event) {
        TestCase scenario = event.getTestCase();
        Result result = event.getResult();
        String file = Path.of(scenario.getUri().getPath()).getFileName().toString();
        return String.format(
                Locale.ROOT,
                "%-8s %s  %-4s %5.1f s  %s%s%s",
                word(result),
                engine,
                PlannedScenario.exercise(file),
                result.getDuration().toMillis() / 1000.0,
                scenario.getName(),
                why(result),
                where(result, steps.remove(scenario.getId())));
    }

    private static String word(Result result) {
        return switch (result.getStatus()) {
            case PASSED -> "ok";
            case SKIPPED -> "skipped";
            default -> FAILED;
        };
    }

    private static String why(Result result) {
        return result.getStatus() == Status.SKIPPED && result.getError() != null
                ? " (" + result.getError().getMessage() + ")"
                : "";
    }

    private static String where(Result result, @Nullable String step) {
        return word(result).equals(FAILED) && step != null ? System.lineSeparator() + "         at: " + step : "";
    }
}
