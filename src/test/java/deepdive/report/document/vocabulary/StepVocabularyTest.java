package deepdive.report.document.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.text.Bilingual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepVocabularyTest {

    private static final String COMMAND =
            "{\"parameterType\":{\"name\":\"command\",\"regularExpressions\":[\"`([^`]+)`\"]}}";

    @TempDir
    private Path reports;

    @TempDir
    private Path features;

    @BeforeEach
    void features_that_use_the_sentences() throws IOException {
        feature(
                "pt",
                "# language: pt",
                "Funcionalidade: Um",
                "  Cenário: Dois",
                "    E no terminal 1 tento `docker rm outra`",
                "    Quando no terminal 2 tento `docker rm baleia`",
                "    Então o terminal 1 mostra o nome \"a\" em /etc/hosts");
        feature(
                "en",
                "Feature: One",
                "  Scenario: Two",
                "    And in terminal 1 I try `docker rm outra`",
                "    When in terminal 2 I try `docker rm baleia`",
                "    Then terminal 1 shows the name \"a\" in /etc/hosts");
    }

    @Test
    void a_phrase_has_the_expression_of_each_language_whatever_their_order() throws IOException {
        run(
                "26.1",
                COMMAND,
                definition("TerminalSteps", "attempt", "in terminal {int} I try {command}"),
                definition("TerminalSteps", "attempt", "no terminal {int} tento {command}"));

        assertThat(read().themes().get(0).phrases())
                .containsExactly(new Phrase(
                        "TerminalSteps.attempt",
                        Bilingual.of("no terminal {int} tento {command}", "in terminal {int} I try {command}"),
                        Bilingual.of(
                                "Quando no terminal 2 tento `docker rm baleia`",
                                "When in terminal 2 I try `docker rm baleia`"),
                        Bilingual.of("Pode falhar.", "The command may fail.")));
    }

    @Test
    void an_expression_is_shown_without_the_backslashes_of_its_syntax() throws IOException {
        run(
                "26.1",
                definition(
                        "ConversationSteps",
                        "hosts_file_knows",
                        "o terminal {int} mostra o nome {string} em \\\\/etc\\\\/hosts"),
                definition(
                        "ConversationSteps",
                        "hosts_file_knows",
                        "terminal {int} shows the name {string} in \\\\/etc\\\\/hosts"));

        assertThat(read().themes().get(0).phrases().get(0).expression().en())
                .isEqualTo("terminal {int} shows the name {string} in /etc/hosts");
    }

    @Test
    void definitions_of_an_older_run_that_no_feature_uses_are_left_out() throws IOException {
        run(
                "20.10",
                definition("TerminalSteps", "type", "no terminal {int} escrevo {gone}"),
                definition("TerminalSteps", "forgotten", "x"));

        assertThat(read().themes()).isEmpty();
    }

    @Test
    void nothing_after_the_first_scenario_is_read() throws IOException {
        run("26.1", COMMAND, "{\"testCaseStarted\":{}}", "{\"parameterType\":{\"name\":\"key\"}}");

        assertThat(read().kinds()).extracting(Kind::name).containsExactly("command");
    }

    @Test
    void without_a_run_there_is_a_problem_that_says_so() {
        assertThat(read().problems())
                .extracting(Bilingual::en)
                .containsExactly(
                        "No kept run has definitions of steps, so the vocabulary is empty. Run the specification.");
    }

    @Test
    void phrases_and_themes_are_in_the_order_of_their_first_use_and_unused_ones_last() {
        StepVocabulary vocabulary = new StepVocabulary(
                List.of(theme("A", "A.unused", "A.second"), theme("B", "B.first")), List.of(), List.of());

        StepVocabulary sorted = vocabulary.inOrderOf(List.of("B.first", "A.second", "B.first"));

        assertThat(sorted.themes().stream().flatMap(theme -> theme.phrases().stream()))
                .extracting(Phrase::key)
                .containsExactly("B.first", "A.second", "A.unused");
    }

    private StepVocabulary read() {
        return StepVocabulary.read(reports, features);
    }

    private void feature(String language, String... lines) throws IOException {
        Path file = Files.createDirectories(features.resolve(language)).resolve("01.feature");
        Files.write(file, List.of(lines));
    }

    private static Theme theme(String type, String... keys) {
        return new Theme(
                type,
                Bilingual.same(type),
                List.of(keys).stream()
                        .map(key -> new Phrase(key, Bilingual.same(key), Bilingual.same(key), Bilingual.same("")))
                        .toList());
    }

    private static String definition(String type, String method, String expression) {
        return "{\"stepDefinition\":{\"pattern\":{\"source\":\"%s\"},\"sourceReference\":{\"javaMethod\":{\"className\":\"deepdive.specification.steps.%s\",\"methodName\":\"%s\"}}}}"
                .formatted(expression, type, method);
    }

    private void run(String engine, String... messages) throws IOException {
        Path folder = Files.createDirectories(reports.resolve(engine));
        Files.write(folder.resolve("cucumber.ndjson"), List.of(messages));
    }
}
