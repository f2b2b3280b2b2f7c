package deepdive.since;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.EngineVersion;
import deepdive.specification.run.Features.FeatureScenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Since: 29.0|29.0",
                "Desde: 29.0, numa instalação nova. Opcional desde 24.0|29.0",
                "Since: 29.6.1|29.6.1",
                "Since: always; deprecated since Docker 28.0|",
                "Since: debian 11|",
                "Docker: since 29.0|"
            })
    void a_version_counts_if_the_line_begins_with_it(String description, String version) {
        assertThat(DescriptionLines.since(scenario(description)).map(EngineVersion::toString))
                .isEqualTo(java.util.Optional.ofNullable(version));
    }

    @Test
    void addresses_are_read_without_what_ends_the_sentence() {
        assertThat(DescriptionLines.sources(
                        scenario("Fonte: https://a.example/pull/1, e https://b.example/c/ (https://d.example/x).")))
                .containsExactly("https://a.example/pull/1", "https://b.example/c/", "https://d.example/x");
    }

    @Test
    void the_sources_of_a_change_are_those_that_the_feature_names_for_its_version() {
        List<FeatureScenario> all = List.of(
                scenario("Since: 28.0\nSource: https://a.example"),
                scenario("Since: 29.0\nSource: https://b.example"),
                scenario("Since: always\nSource: https://c.example"));

        assertThat(sources(all, "28.5.2", "29.0.0")).containsExactly("https://b.example");
        assertThat(sources(all, "27.5.1", "29.0.0")).containsExactly("https://a.example", "https://b.example");
        assertThat(sources(all, "29.0.0", "29.0.1")).isEmpty();
        assertThat(DescriptionLines.sourcesOf(
                        all, "other.feature", EngineVersion.parse("28.5.2"), EngineVersion.parse("29.0.0")))
                .isEmpty();
    }

    private static List<String> sources(List<FeatureScenario> all, String before, String after) {
        return DescriptionLines.sourcesOf(all, "01-1.feature", EngineVersion.parse(before), EngineVersion.parse(after));
    }

    private static FeatureScenario scenario(String description) {
        return new FeatureScenario("01-1.feature", 3, "um", description, List.of(), List.of());
    }
}
