package deepdive.specification.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class ProgressTest {

    @TempDir
    private Path features;

    @Test
    void a_scenario_that_fails_says_at_which_step() throws IOException {
        assertThat(progressOf("Given a step that nobody has\n    Then another one")
                        .lines())
                .satisfiesExactly(
                        line -> assertThat(line).matches("FAILED   26\\.1  07-1 +[0-9.]+ s  A door"),
                        line -> assertThat(line).isEqualTo("         at: Given a step that nobody has"));
    }

    private String progressOf(String steps) throws IOException {
        Files.writeString(
                features.resolve("07-1-ports.feature"), "Feature: Ports\n  Scenario: A door\n    " + steps + "\n");
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            LauncherFactory.create()
                    .execute(LauncherDiscoveryRequestBuilder.request()
                            .selectors(selectDirectory(features.toFile()))
                            .filters(EngineFilter.includeEngines("cucumber"))
                            .configurationParameters(Map.of(
                                    "cucumber.glue",
                                    "nowhere",
                                    "cucumber.plugin",
                                    Progress.class.getName() + ":26.1",
                                    "cucumber.publish.quiet",
                                    "true"))
                            .build());
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
