package deepdive.specification.run;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.EngineCatalogue;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannedScenarioTest {

    @TempDir
    private Path features;

    @Test
    void a_scenario_is_called_by_its_engine_its_exercise_and_its_name() throws IOException {
        assertThat(planned())
                .extracting(PlannedScenario::name)
                .containsExactlyInAnyOrder(
                        "Docker 20.10, 01-2 \"It stops\"",
                        "Docker 20.10, 01-2 \"It is killed - Examples - Example #1.1\"",
                        "Docker 20.10, 01-2 \"It is killed - Examples - Example #1.2\"");
    }

    @Test
    void a_scenario_is_found_by_its_file_and_line() throws IOException {
        assertThat(planned())
                .filteredOn(scenario -> scenario.name().contains("It stops"))
                .singleElement()
                .extracting(PlannedScenario::source)
                .isEqualTo(URI.create(features.resolve("01-2-stop.feature").toUri() + "?line=2"));
    }

    /** Names must be unique, because Failsafe takes tests with the same name for runs of one test. */
    @ParameterizedTest
    @ValueSource(strings = {"pt", "en"})
    void no_two_scenarios_of_an_engine_are_called_the_same(String language) {
        assertThat(planned(Path.of("features", language)))
                .extracting(PlannedScenario::name)
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "01-2-stop.feature, 01-2",
        "03-drivers.feature, 03",
        "7.feature, 7",
        "my-first-lesson.feature, my-first-lesson",
        "lesson-1.feature, lesson-1"
    })
    void an_exercise_has_the_number_or_the_name_of_its_file(String file, String exercise) {
        assertThat(PlannedScenario.exercise(file)).isEqualTo(exercise);
    }

    private List<PlannedScenario> planned() throws IOException {
        Files.writeString(features.resolve("01-2-stop.feature"), """
                Feature: Stop - and go
                  Scenario: It stops
                    Given a host
                  Scenario Outline: It is killed
                    Given <what>
                    Examples:
                      | what   |
                      | a host |
                      | a desk |
                """);
        return planned(features);
    }

    private List<PlannedScenario> planned(Path folder) {
        FeatureFolder chosen = new FeatureFolder(folder, folder, "features", features);
        return new EngineRun(EngineCatalogue.load().named("20.10"), chosen, Shard.WHOLE, 1, VersionHandling.HONOUR)
                .scenarios();
    }
}
