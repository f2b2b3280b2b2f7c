package deepdive.specification.run;

import deepdive.specification.steps.EngineOfRun;
import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestCaseStarted;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A run of features that executes no step: Cucumber only looks for the step of each sentence. */
public final class DryRun {

    private DryRun() {}

    /**
     * The sentences that have no step, by file and line.
     *
     * @param features features that Gherkin can read
     */
    public static List<UnknownSentence> unknownSentences(FeatureFolder features) {
        Path folder = features.folder().toAbsolutePath().normalize();
        List<UnknownSentence> unknown = new ArrayList<>();
        ConcurrentEventListener listener = publisher -> publisher.registerHandlerFor(
                TestCaseStarted.class,
                event -> event.getTestCase().getTestSteps().stream()
                        .filter(PickleStepTestStep.class::isInstance)
                        .map(PickleStepTestStep.class::cast)
                        // The results do not help, because Cucumber skips all sentences after the first one without a
                        // step.
                        .filter(step -> step.getPattern() == null)
                        .map(step -> unknown(
                                step, Path.of(features.name()).resolve(folder.relativize(Path.of(step.getUri())))))
                        .forEach(unknown::add));
        Runtime.builder()
                .withRuntimeOptions(options(folder))
                .withAdditionalPlugins(listener)
                .build()
                .run();
        // A background's sentence occurs once for each scenario.
        return unknown.stream()
                .distinct()
                .sorted(Comparator.comparing(UnknownSentence::file).thenComparing(UnknownSentence::line))
                .toList();
    }

    private static UnknownSentence unknown(PickleStepTestStep step, Path file) {
        return new UnknownSentence(
                file.toString(),
                step.getStep().getLine(),
                step.getStep().getKeyword(),
                step.getStep().getText());
    }

    private static RuntimeOptions options(Path folder) {
        return new CommandlineOptionsParser(OutputStream.nullOutputStream())
                .parse("--dry-run", "--no-summary", "--glue", EngineOfRun.class.getPackageName(), folder.toString())
                .setPublishQuiet(true)
                .build();
    }
}
