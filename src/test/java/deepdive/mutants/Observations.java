package deepdive.mutants;

import deepdive.specification.steps.EngineOfRun;
import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStep;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The sentences after a *Then*: they observe, and each of them should be able to fail. */
final class Observations {

    /** A step that notes a value for later steps: it observes nothing. */
    private static final String NOTE = "anoto ";

    private Observations() {}

    /** The expressions of the observing steps of the Portuguese scenarios with these names. */
    static Set<String> of(Set<String> scenarios) {
        Set<String> sentences = new TreeSet<>();
        ConcurrentEventListener listener = publisher -> publisher.registerHandlerFor(TestCaseStarted.class, event -> {
            if (scenarios.contains(event.getTestCase().getName())) {
                collect(event.getTestCase().getTestSteps(), sentences);
            }
        });
        Runtime.builder()
                .withRuntimeOptions(new CommandlineOptionsParser(OutputStream.nullOutputStream())
                        .parse("--dry-run", "--no-summary", "--glue", EngineOfRun.class.getPackageName(), "features/pt")
                        .setPublishQuiet(true)
                        .build())
                .withAdditionalPlugins(listener)
                .build()
                .run();
        return sentences;
    }

    private static void collect(List<TestStep> steps, Set<String> sentences) {
        boolean observes = false;
        for (TestStep each : steps) {
            if (each instanceof PickleStepTestStep step) {
                String keyword = step.getStep().getKeyword().strip();
                observes = keyword.equals("Então") || keyword.equals("E") && observes;
                if (observes && !step.getStep().getText().startsWith(NOTE)) {
                    sentences.add(step.getPattern());
                }
            }
        }
    }
}
