package deepdive.specification.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.Argument;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseStarted;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A Cucumber plugin for dry runs that notes each step's method and arguments. */
public final class BoundSteps implements ConcurrentEventListener {

    static final Queue<BoundScenario> NOTED = new ConcurrentLinkedQueue<>();

    /**
     * A scenario.
     *
     * @param file the feature's number, such as {@code 01-2}
     * @param line the scenario's line in the file
     * @param tags the tags of the scenario and of its feature
     * @param steps each as method and arguments
     */
    record BoundScenario(String file, int line, List<String> tags, List<String> steps) {}

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseStarted.class, event -> NOTED.add(describe(event.getTestCase())));
    }

    private static BoundScenario describe(TestCase scenario) {
        String file = Path.of(scenario.getUri().getPath()).getFileName().toString();
        return new BoundScenario(
                file.replaceFirst("-[^0-9].*", ""),
                scenario.getLocation().getLine(),
                scenario.getTags(),
                scenario.getTestSteps().stream()
                        .filter(PickleStepTestStep.class::isInstance)
                        .map(PickleStepTestStep.class::cast)
                        .map(BoundSteps::describe)
                        .toList());
    }

    /**
     * Describes a step by its method and its quoted arguments. Other arguments, such as a layout's name, differ between
     * languages.
     */
    private static String describe(PickleStepTestStep step) {
        List<String> arguments = step.getDefinitionArgument().stream()
                .map(Argument::getValue)
                .filter(value -> value != null && value.matches("`.*`|\".*\"|\\d+"))
                .toList();
        return step.getCodeLocation() + " " + arguments;
    }
}
