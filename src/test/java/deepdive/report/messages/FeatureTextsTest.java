package deepdive.report.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Pickle;
import io.cucumber.query.Query;
import io.cucumber.query.Repository;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureTextsTest {

    private final Repository repository = FeatureTextIndex.repository();
    private final Query query = new Query(repository);
    private final FeatureTextIndex texts = new FeatureTextIndex(query);

    @Test
    void places_are_counted_over_rules_and_the_examples_of_outlines() throws IOException {
        parse("""
                Feature: f
                  Scenario: first
                    Given a
                  Rule: r
                    Background:
                      Given b
                    Scenario Outline: outline
                      * <what>
                      Examples:
                        | what |
                        | one  |
                        | two  |
                      Examples:
                        | what  |
                        | three |
                  Rule: s
                    Scenario: last
                      two
                        lines

                      When c
                """);

        List<Pickle> pickles = query.findAllPickles();
        assertThat(pickles)
                .extracting(Pickle::getName, texts::place)
                .containsExactly(
                        tuple("first", 1),
                        tuple("outline", 2),
                        tuple("outline", 3),
                        tuple("outline", 4),
                        tuple("last", 5));
        assertThat(pickles.get(1).getSteps()).extracting(texts::keyword).containsExactly("Given", "*");
        assertThat(texts.description(pickles.get(4))).isEqualTo("two\n  lines");
        assertThat(texts.description(pickles.get(0))).isEmpty();
    }

    @Test
    void a_scenario_whose_feature_the_messages_do_not_tell_has_no_texts() {
        Pickle pickle = new Pickle("p", "u", "a", "pt", List.of(), List.of(), List.of());

        assertThat(texts.place(pickle)).isZero();
        assertThat(texts.feature(pickle)).isEqualTo(new FeatureText("", "", ""));
        assertThat(texts.description(pickle)).isEmpty();
    }

    private void parse(String feature) throws IOException {
        GherkinParser.builder()
                .build()
                .parse("features/en/01.feature", new ByteArrayInputStream(feature.getBytes(StandardCharsets.UTF_8)))
                .forEach(repository::update);
    }
}
