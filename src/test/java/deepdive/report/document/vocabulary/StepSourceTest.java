package deepdive.report.document.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepSourceTest {

    private static final String SOURCE = """
            /** Reading what a terminal shows. */
            public final class ShowSteps {

                /** Nothing to do with a step. */
                private int number;

                /**
                 * {@code Então o terminal 1 mostra "a {b} c" em `x`}: now,
                 * or {@code soon}.
                 */
                @Then("o terminal {int} mostra {string} em {command}")
                @Then("terminal {int} shows {string} in {command}")
                public void shows(int number, String text) {}

                /** {@code Dado o arquivo /etc/hosts "x"}. */
                @Given("o arquivo \\\\/etc\\\\/hosts "
                        + "{string}")
                @Given("the file \\\\/etc\\\\/hosts {string}")
                public void file(String text) {}

                /** A command, {@code literally}. */
                @ParameterType(name = "command", value = "`([^`]+)`")
                public String command(String typed) { return typed; }
            }
            """;

    @Test
    void a_step_has_both_expressions_an_example_in_both_languages_and_what_it_proves() {
        Theme theme = source(SOURCE).theme().orElseThrow();

        assertThat(theme.type()).isEqualTo("ShowSteps");
        assertThat(theme.name())
                .isEqualTo(Bilingual.of("Ler o que um terminal mostra.", "Reading what a terminal shows."));
        assertThat(theme.phrases().get(0))
                .isEqualTo(new Phrase(
                        Bilingual.of(
                                "o terminal {int} mostra {string} em {command}",
                                "terminal {int} shows {string} in {command}"),
                        Bilingual.of(
                                "Então o terminal 1 mostra \"a {b} c\" em `x`",
                                "Then terminal 1 shows \"a {b} c\" in `x`"),
                        Bilingual.only(Language.EN, "Now, or `soon`.")));
    }

    @Test
    void escapes_and_split_literals_are_read_as_java_does() {
        Phrase phrase = source(SOURCE).theme().orElseThrow().phrases().get(1);

        assertThat(phrase.expression())
                .isEqualTo(Bilingual.of("o arquivo /etc/hosts {string}", "the file /etc/hosts {string}"));
        assertThat(phrase.example().en()).isEqualTo("Given the file /etc/hosts \"x\"");
        assertThat(phrase.explanation().isBlank()).isTrue();
    }

    @Test
    void expressions_with_different_parameters_have_no_common_example() {
        assertThat(StepSource.translated("Então o terminal 1 mostra", "o terminal {int} mostra", "shows {int} {int}"))
                .isEmpty();
        assertThat(StepSource.translated("Então outra coisa", "o terminal {int} mostra", "shows {int}"))
                .isEmpty();
    }

    @Test
    void kinds_of_words_are_explained() {
        assertThat(source(SOURCE).kinds())
                .containsExactly(
                        new Kind("command", Bilingual.of("Um comando, `literalmente`.", "A command, `literally`.")));
    }

    @Test
    void a_class_without_steps_is_no_theme() {
        assertThat(source("/** A student. */\npublic final class Student {}").theme())
                .isEmpty();
    }

    @Test
    void every_step_of_the_project_is_in_its_phrasebook() throws Exception {
        Path steps = Path.of("src/test/java/deepdive/steps");
        assumeTrue(Files.isDirectory(steps), "the step definitions are not here");
        long annotations = 0;
        try (var files = Files.list(steps)) {
            for (Path file : files.toList()) {
                annotations += Files.readString(file)
                        .lines()
                        .filter(line -> line.matches("    @(Given|When|Then)\\(.*"))
                        .count();
            }
        }

        Phrasebook book = Phrasebook.read(steps);

        assertThat(book.themes().stream()
                        .mapToLong(theme -> theme.phrases().size())
                        .sum())
                .isEqualTo(annotations / 2);
        assertThat(book.themes())
                .allSatisfy(theme -> assertThat(theme.phrases())
                        .allSatisfy(phrase -> assertThat(phrase.example().en())
                                .as(phrase.example().pt())
                                .matches("(Given|When|Then) .*")));
    }

    @Test
    void everything_that_the_project_explains_is_explained_in_portuguese_too_and_no_explanation_is_left_over()
            throws Exception {
        Path steps = Path.of("src/test/java/deepdive/steps");
        assumeTrue(Files.isDirectory(steps), "the step definitions are not here");
        Properties portuguese = new Properties();
        portuguese.load(Files.newBufferedReader(steps.resolve("vocabulary_pt.properties")));

        Phrasebook book = Phrasebook.read(steps);

        List<Bilingual> explained = Stream.of(
                        book.themes().stream().map(Theme::name),
                        book.themes().stream()
                                .flatMap(theme -> theme.phrases().stream())
                                .map(Phrase::explanation),
                        book.kinds().stream().map(Kind::explanation))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .toList();
        assertThat(explained)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.only()).as(text.en()).isEmpty());
        // Each has a key of its own, so as many keys are just these.
        assertThat(portuguese).hasSameSizeAs(explained);
    }

    private static StepSource source(String java) {
        Properties portuguese = new Properties();
        portuguese.setProperty("ShowSteps", "Ler o que um terminal mostra.");
        portuguese.setProperty("kind.command", "Um comando, `literalmente`.");
        return new StepSource(java, portuguese);
    }
}
