package deepdive.specification.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

class SlowFirstTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("1.feature"), """
                Feature: quick
                  Scenario: a
                    Given a
                  Scenario: b
                    Given b
                """);
        Files.writeString(folder.resolve("2.feature"), """
                Feature: one is slow
                  Scenario: c
                    Given c
                  @slow
                  Scenario: d
                    Given d
                  Scenario: e
                    Given e
                """);
        Files.writeString(folder.resolve("3.feature"), """
                Feature: outlined
                  Scenario Outline: <n>
                    Given <n>
                    Examples:
                      | n |
                      | f |
                """);
    }

    @Test
    void a_feature_with_a_slow_scenario_comes_first_and_the_others_as_they_were() {
        assertThat(discovered().getChildren())
                .extracting(TestDescriptor::getDisplayName)
                .containsExactly("one is slow", "quick", "outlined");
    }

    @Test
    void in_a_feature_the_slow_one_is_last_which_is_begun_first_and_the_others_are_reversed() {
        List<? extends TestDescriptor> features = List.copyOf(discovered().getChildren());

        assertThat(features.get(0).getChildren())
                .extracting(TestDescriptor::getDisplayName)
                .containsExactly("e", "c", "d");
        assertThat(features.get(1).getChildren())
                .extracting(TestDescriptor::getDisplayName)
                .containsExactly("b", "a");
    }

    private TestDescriptor discovered() {
        SlowFirst engine = new SlowFirst();
        return engine.discover(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectDirectory(folder.toFile()))
                        .build(),
                UniqueId.forEngine(engine.getId()));
    }
}
