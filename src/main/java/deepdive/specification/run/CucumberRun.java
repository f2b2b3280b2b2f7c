package deepdive.specification.run;

import deepdive.specification.run.Features.FeatureScenario;
import deepdive.specification.steps.EngineOfRun;
import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.Plugin;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A run of some scenarios on one engine by Cucumber alone, without JUnit.
 *
 * @param features the features that have the scenarios
 * @param atATime the number of scenarios that may run at the same time
 */
public record CucumberRun(FeatureFolder features, List<FeatureScenario> scenarios, int atATime) {

    /**
     * Runs the scenarios, and waits for their end.
     *
     * @param plugins Cucumber's plugins; {@link EngineOfRun} gives the engine
     */
    public void run(Plugin... plugins) {
        Runtime.builder()
                .withRuntimeOptions(options())
                .withAdditionalPlugins(plugins)
                .build()
                .run();
    }

    private RuntimeOptions options() {
        List<String> arguments = new ArrayList<>(List.of(
                "--no-summary",
                "--threads",
                String.valueOf(Math.min(atATime, scenarios.size())),
                "--glue",
                EngineOfRun.class.getPackageName()));
        scenarios.forEach(scenario -> arguments.addAll(List.of("--name", "^" + Pattern.quote(scenario.name()) + "$")));
        scenarios.stream()
                .map(scenario -> features.folder().resolve(scenario.file()).toString())
                .distinct()
                .forEach(arguments::add);
        return new CommandlineOptionsParser(OutputStream.nullOutputStream())
                .parse(arguments.toArray(String[]::new))
                .setPublishQuiet(true)
                .build();
    }
}
