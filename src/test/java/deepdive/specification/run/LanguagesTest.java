package deepdive.specification.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;

import deepdive.specification.steps.EngineOfRun;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The features of both languages are equal: dry runs bind the same steps in the same order. */
class LanguagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[endereço [^]]*]");

    @Test
    void both_languages_have_the_same_scenarios_with_the_same_steps_and_arguments() {
        List<BoundSteps.BoundScenario> portuguese = bound("pt");
        List<BoundSteps.BoundScenario> english = bound("en");

        assertThat(english)
                .extracting(BoundSteps.BoundScenario::file)
                .isEqualTo(
                        portuguese.stream().map(BoundSteps.BoundScenario::file).toList());
        for (int i = 0; i < portuguese.size(); i++) {
            BoundSteps.BoundScenario original = portuguese.get(i);
            assertThat(english.get(i))
                    .as("the English of features/pt/%s-…, line %d", original.file(), original.line())
                    .satisfies(
                            restated -> assertThat(restated.tags()).isEqualTo(original.tags()),
                            restated -> assertThat(restated.steps()).isEqualTo(original.steps()));
        }
    }

    /**
     * A shell in a container of the image debian has no locale. If a student types ó there, its two bytes are two commands of the
     * line editor: {@code echo código} becomes {@code echo cdddigo}.
     */
    @ParameterizedTest
    @ValueSource(strings = {"pt", "en"})
    void each_command_has_only_letters_that_a_student_can_type_in_a_container(String language) {
        assertThat(bound(language))
                .flatExtracting(BoundSteps.BoundScenario::steps)
                .map(step -> PLACEHOLDER.matcher(step).replaceAll(""))
                .filteredOn(step -> step.contains("`"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step).isASCII());
    }

    private static List<BoundSteps.BoundScenario> bound(String language) {
        BoundSteps.NOTED.clear();
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectDirectory("features/" + language))
                        .filters(EngineFilter.includeEngines("cucumber"))
                        .configurationParameters(Map.of(
                                "cucumber.glue",
                                EngineOfRun.class.getPackageName(),
                                "cucumber.plugin",
                                BoundSteps.class.getName(),
                                "cucumber.execution.dry-run",
                                "true",
                                "cucumber.publish.quiet",
                                "true"))
                        .build());
        List<BoundSteps.BoundScenario> bound = BoundSteps.NOTED.stream()
                .sorted(Comparator.comparing(BoundSteps.BoundScenario::file)
                        .thenComparing(BoundSteps.BoundScenario::line))
                .toList();
        assertThat(bound).as("scenarios of features/" + language).isNotEmpty();
        return bound;
    }
}
