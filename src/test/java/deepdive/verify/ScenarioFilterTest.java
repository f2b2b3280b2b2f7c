package deepdive.verify;

import static deepdive.verify.RunOptionsTest.properties;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.specification.run.FeatureFolder;
import deepdive.specification.run.WrongOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioFilterTest {

    private static final String TAGS = "cucumber.filter.tags=";
    private static final String NAME = "cucumber.filter.name=";

    @TempDir
    private Path features;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(features.resolve("en"));
        Files.createDirectories(features.resolve("pt"));
        Files.writeString(features.resolve("en/1.feature"), """
                Feature: stopping
                  @slow @stop/01
                  Scenario: docker stop waits
                    Given a
                  @stop/02
                  Scenario: docker kill does not wait
                    Given b
                  @rm/11
                  Scenario: docker rm removes
                    Given c
                """);
        Files.writeString(features.resolve("pt/1.feature"), """
                # language: pt
                Funcionalidade: parar
                  Cenário: docker stop espera
                    Dado a
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@slow", "@stop/01 or @nope", "not @slow", "(@slow)", "", "@stop/02 and not @slow"})
    void tags_that_a_scenario_has_are_accepted(String expression) {
        assertThatCode(() -> check(TAGS + expression)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {".*stop.*", "docker stop waits", ".*"})
    void a_name_that_a_scenario_has_is_accepted(String expression) {
        assertThatCode(() -> check(NAME + expression)).doesNotThrowAnyException();
    }

    @Test
    void no_filter_is_accepted_and_reads_no_feature() throws IOException {
        Files.writeString(features.resolve("en/broken.feature"), "nonsense");

        assertThatCode(() -> check("hosts=2")).doesNotThrowAnyException();
    }

    @Test
    void a_tag_that_is_nowhere_is_answered_with_the_nearest_and_where_all_are() {
        assertRefused(TAGS + "@stop/2")
                .hasMessage("-Dcucumber.filter.tags='@stop/2' matches none of the 3 scenarios in features/en."
                        + " There is no tag @stop/2; the nearest are @stop/02, @stop/01, @slow."
                        + " All tags are in features/en, before the scenarios");
    }

    @Test
    void a_tag_without_its_sign_is_answered_with_the_tag() {
        assertRefused(TAGS + "slow").hasMessageContaining("There is no tag slow; the nearest are @slow, ");
    }

    @Test
    void each_tag_that_is_nowhere_is_named() {
        assertRefused(TAGS + "(@slo or @rm/12) and not @slow")
                .hasMessageContaining("no tag @slo; the nearest are @slow,")
                .hasMessageContaining("no tag @rm/12; the nearest are @rm/11,");
    }

    @Test
    void tags_that_no_scenario_has_together_are_told_from_tags_that_are_nowhere() {
        assertRefused(TAGS + "@slow and @rm/11")
                .hasMessage("-Dcucumber.filter.tags='@slow and @rm/11' matches none of the 3 scenarios in features/en,"
                        + " although each of its tags exists. All tags are in features/en, before the scenarios");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@slow and", "(@slow", "@slow @rm/11", "and", "@a\\b"})
    void a_tag_expression_that_cannot_be_read_is_refused(String expression) {
        assertRefused(TAGS + expression)
                .hasMessageMatching("-Dcucumber\\.filter\\.tags='\\Q" + expression
                        + "\\E' is not a tag expression: [^:\n]+\\. Write one as in"
                        + " -Dcucumber\\.filter\\.tags='@slow and not @diverges'");
    }

    @Test
    void a_name_that_is_nowhere_is_answered_with_the_nearest_and_where_all_are() {
        assertRefused(NAME + ".*klil.*")
                .hasMessage("-Dcucumber.filter.name='.*klil.*' matches none of the 3 scenarios in features/en."
                        + " The nearest are “docker kill does not wait”, “docker stop waits”, “docker rm removes”."
                        + " All names are in features/en");
    }

    @Test
    void a_part_of_a_name_is_answered_with_the_expression_that_matches() {
        assertRefused(NAME + "docker (stop|rm)")
                .hasMessage("-Dcucumber.filter.name='docker (stop|rm)' matches none of the 3 scenarios in features/en"
                        + " as a whole, but 2 in part. Type -Dcucumber.filter.name='.*(docker (stop|rm)).*'");
    }

    @Test
    void parts_of_names_are_answered_with_one_expression_that_matches_both() {
        assertRefused(NAME + "waits|removes")
                .hasMessageEndingWith(" Type -Dcucumber.filter.name='.*(waits|removes).*'");
        assertThatCode(() -> check(NAME + ".*(waits|removes).*")).doesNotThrowAnyException();
    }

    @Test
    void a_name_of_another_language_is_answered_with_that_language() {
        assertRefused(NAME + ".*espera").hasMessageEndingWith(", but features/pt has such a name. Add -Dlanguage=pt");
    }

    @Test
    void an_empty_name_is_refused_because_no_scenario_is_called_so() {
        assertRefused(NAME).hasMessageStartingWith("-Dcucumber.filter.name='' matches none of the 3 scenarios");
    }

    @ParameterizedTest
    @ValueSource(strings = {".*(.*", "[", "*", "a{2,1}"})
    void a_name_that_is_no_regular_expression_is_refused(String expression) {
        assertRefused(NAME + expression)
                .hasMessageMatching("-Dcucumber\\.filter\\.name='\\Q" + expression
                        + "\\E' is not a regular expression: [^:\n]+\\. Write one as in"
                        + " -Dcucumber\\.filter\\.name='\\.\\*SIGTERM\\.\\*'");
    }

    @Test
    void tags_and_a_name_may_be_combined_where_a_scenario_has_both() {
        assertThatCode(() -> check(TAGS + "@slow", NAME + ".*stop.*")).doesNotThrowAnyException();
        assertRefused(TAGS + "@slow", NAME + ".*kill.*")
                .hasMessage("-Dcucumber.filter.tags='@slow' and -Dcucumber.filter.name='.*kill.*' match scenarios of"
                        + " features/en, but none matches both. Leave one out");
    }

    private void check(String... typed) {
        ScenarioFilter.of(properties(typed))
                .check(new FeatureFolder(features, features.resolve("en"), "features/en", features.resolve("reports")));
    }

    private AbstractThrowableAssert<?, ?> assertRefused(String... typed) {
        return assertThatThrownBy(() -> check(typed)).isInstanceOf(WrongOption.class);
    }
}
