package deepdive.specification;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import java.nio.file.Path;
import java.util.Locale;

/** Says one line for each scenario as it ends: engine, exercise, result, time. A Cucumber plugin. */
public final class Progress implements ConcurrentEventListener {

    private final String engine;

    /** @param engine the engine's id */
    public Progress(String engine) {
        this.engine = engine;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseFinished.class, event -> System.out.println(line(event)));
    }

    private String line(TestCaseFinished event) {
        TestCase scenario = event.getTestCase();
        Result result = event.getResult();
        String file = Path.of(scenario.getUri().getPath()).getFileName().toString();
        return String.format(
                Locale.ROOT,
                "%-8s %s  %-4s %5.1f s  %s%s",
                word(result),
                engine,
                PlannedScenario.exercise(file),
                result.getDuration().toMillis() / 1000.0,
                scenario.getName(),
                why(result));
    }

    private static String word(Result result) {
        return switch (result.getStatus()) {
            case PASSED -> "ok";
            case SKIPPED -> "skipped";
            default -> "FAILED";
        };
    }

    private static String why(Result result) {
        return result.getStatus() == io.cucumber.plugin.event.Status.SKIPPED && result.getError() != null
                ? " (" + result.getError().getMessage() + ")"
                : "";
    }
}
