package deepdive.report.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FeaturesTest {

    private final Features features = new Features();

    @Test
    void counts_places_over_rules_and_the_examples_of_outlines() {
        features.read(new JsonMapper().readTree("""
                {"uri": "u", "feature": {"children": [
                  {"scenario": {"id": "first"}},
                  {"rule": {"children": [
                    {"background": {"steps": [{"id": "b", "keyword": "Dado "}]}},
                    {"scenario": {"id": "outline", "examples": [
                      {"tableBody": [{"id": "row1"}, {"id": "row2"}]}, {"tableBody": [{"id": "row3"}]}]}}]}},
                  {"scenario": {"id": "last", "description": "    one\\n      two\\n", "steps": [{"id": "s", "keyword": "* "}]}}
                ]}}"""));
        assertThat(features.place("first")).isEqualTo(1);
        assertThat(features.place("row1")).isEqualTo(2);
        assertThat(features.place("row3")).isEqualTo(4);
        assertThat(features.place("last")).isEqualTo(5);
        assertThat(features.keyword("b")).isEqualTo("Dado");
        assertThat(features.keyword("s")).isEqualTo("*");
        assertThat(features.description("last")).isEqualTo("one\n  two");
    }

    @Test
    void takes_the_number_that_a_files_name_begins_with_whatever_the_language() {
        assertThat(features.number("file:///a/features/pt/01-2-ciclo-de-vida.feature"))
                .isEqualTo("01-2");
        assertThat(new Features().number("file:///b/features/en/01-2-life-cycle.feature"))
                .isEqualTo("01-2");
        assertThat(features.number("file:///a/features/pt/07.feature")).isEqualTo("07");
    }

    @Test
    void takes_the_whole_name_where_there_is_no_number_or_another_file_has_it() {
        assertThat(features.number("features/pt/rede.feature")).isEqualTo("rede");
        assertThat(features.number("features/pt/01-2-a.feature")).isEqualTo("01-2");
        assertThat(features.number("features/pt/01-2-b.feature")).isEqualTo("01-2-b");
        assertThat(features.number("features/pt/01-2-a.feature")).isEqualTo("01-2");
    }

    @Test
    void knows_a_file_from_features_on() {
        assertThat(Features.relative("file:///home/a/features/x/features/pt/01.feature"))
                .isEqualTo("features/pt/01.feature");
        assertThat(Features.relative("/features/pt/01.feature")).isEqualTo("features/pt/01.feature");
        assertThat(Features.relative("classpath:deepdive/01.feature")).isEqualTo("01.feature");
    }
}
