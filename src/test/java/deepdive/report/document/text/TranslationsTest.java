package deepdive.report.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.sample.SampleFeature;
import deepdive.report.document.sample.SampleRun;
import deepdive.report.messages.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsTest {

    @TempDir
    private Path folder;

    @Test
    void a_scenario_finds_its_translation_by_the_number_of_its_file_and_its_place() throws IOException {
        english("""
                Feature: Life
                  About it.

                  Scenario: First
                    Given one

                  Scenario Outline: Second
                    When <what>

                    Examples:
                      | what |
                      | two  |
                      | three |
                """);

        BilingualScenario third = words(3, "três");

        assertThat(third.feature()).isEqualTo(Bilingual.of("Vida", "Life"));
        assertThat(third.about().en()).isEqualTo("About it.");
        assertThat(third.name()).isEqualTo(Bilingual.of("Cenário 3", "Second"));
        assertThat(third.steps().get(0).keyword()).isEqualTo(Bilingual.of("Quando", "When"));
        assertThat(third.steps().get(0).text()).isEqualTo(Bilingual.of("três", "three"));
        assertThat(third.translated()).isTrue();
    }

    @Test
    void without_the_other_language_there_is_what_there_is() {
        assertThat(Translations.read(folder.resolve("nowhere")).problems())
                .singleElement()
                .matches(problem -> problem.en().contains("no such folder"));
        assertThat(words(1, "um").name()).isEqualTo(Bilingual.only(Language.PT, "Cenário 1"));
    }

    @Test
    void one_language_is_enough() throws IOException {
        english("Feature: Life\n\n  Scenario: First\n    Given one\n");

        assertThat(Translations.read(folder).problems()).isEmpty();
    }

    @Test
    void features_may_be_in_no_folder_of_a_language() throws IOException {
        Files.writeString(
                folder.resolve("minha-aula.feature"),
                "# language: pt\nFuncionalidade: Minha aula\n\n  Cenário: Um\n    Dado um\n");
        Files.writeString(folder.resolve("lesson.feature"), "Feature: Lesson\n\n  Scenario: One\n    Given one\n");

        Translations translations = Translations.read(folder);

        assertThat(translations.problems()).isEmpty();
        assertThat(translations.feature("Lesson")).isEqualTo(Bilingual.only(Language.EN, "Lesson"));
    }

    @Test
    void a_translation_with_other_steps_is_none() throws IOException {
        english("Feature: Life\n\n  Scenario: First\n    Given one\n    And two\n");

        assertThat(words(1, "um").translated()).isFalse();
    }

    @Test
    void a_kept_run_of_features_that_have_changed_since_is_not_translated() throws IOException {
        english("Feature: Life\n\n  Scenario: First\n    Given one\n");
        Path pt = Files.createDirectories(folder.resolve("pt"));
        Files.writeString(
                pt.resolve("01-vida.feature"),
                "# language: pt\nFuncionalidade: Vida\n\n  Cenário: Outro\n    Dado um\n");

        assertThat(words(1, "um").translated()).isFalse();
    }

    @Test
    void a_file_that_is_no_feature_is_a_problem_and_no_more() throws IOException {
        english("Feature: Life\n  Scenario: First\n    Given one\n  nonsense\n");

        assertThat(Translations.read(folder).problems())
                .anyMatch(problem -> problem.pt().contains("01-life.feature"));
        assertThat(words(1, "um").translated()).isFalse();
    }

    /** The texts of one of a run's three scenarios, each of which has one step. */
    private BilingualScenario words(int place, String step) {
        SampleRun run = new SampleRun(folder.resolve("reports"), "26.1");
        SampleFeature feature = run.feature("01-vida.feature", "pt", "Vida", "Sobre ela.");
        for (int i = 1; i <= 3; i++) {
            feature.scenario("Cenário " + i).step("Quando", step);
        }
        run.write();
        return Translations.read(folder)
                .of(Run.read(folder.resolve("reports/26.1")).scenarios().get(place - 1));
    }

    private void english(String feature) throws IOException {
        Path en = Files.createDirectories(folder.resolve("en"));
        Files.writeString(en.resolve("01-life.feature"), feature);
    }
}
