package deepdive.verify;

import static deepdive.verify.RunOptionsTest.properties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** The valid values of {@code -Dfeatures=}, and the messages about others. */
class OwnExercisesTest {

    private static final String FEATURE = """
            Feature: Mine
              Scenario: One
                Given a Docker host without images
            """;

    @TempDir
    private Path folder;

    private Path project = Path.of("");

    @BeforeEach
    void a_project_and_a_folder_beside_it() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        Files.createDirectories(folder.resolve("mine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"your-own-exercises.md", "seus-proprios-exercicios.md"})
    void the_wrong_sentence_of_the_walk_through_is_answered_as_it_says(String page) throws IOException {
        WalkThrough walk = WalkThrough.of(page);
        write(walk.file(), walk.feature());

        assertRefused("features=" + walk.typed()).hasMessage(walk.answer().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"your-own-exercises.md", "seus-proprios-exercicios.md"})
    void the_mended_feature_of_the_walk_through_is_accepted(String page) throws IOException {
        WalkThrough walk = WalkThrough.of(page);
        write(walk.file(), walk.mendedFeature());

        assertThat(read("features=" + walk.typed()).features().scenarios()).hasSize(1);
    }

    @Test
    void each_sentence_that_does_not_exist_is_answered_once_with_its_line() throws IOException {
        write("mine/a.feature", """
                Feature: Mine
                  Background:
                    Given a Docker hosst without images
                  Scenario: One
                    Then terminal 1 lists no containers
                  Scenario: Two
                    Then terminal 1 lists no container
                """);
        write("mine/b.feature", FEATURE.replace("Given", "* nonsense\n    Given"));

        assertRefused("features=../mine")
                .message()
                .containsSubsequence(
                        "../mine/a.feature, line 3: this sentence does not exist\n"
                                + "    Given a Docker hosst without images\n"
                                + "  The nearest sentences that exist are, for example,\n"
                                + "    Given a Docker host without images\n",
                        "../mine/a.feature, line 5: ",
                        "    Then terminal 2 lists no container\n",
                        "../mine/b.feature, line 3: ",
                        "\n\nNothing was started. Change the sentences; ")
                .satisfies(message -> assertThat(message.split("line 3", -1)).hasSize(3));
    }

    @Test
    void the_reports_come_beside_the_features() throws IOException {
        write("mine/a.feature", FEATURE);

        RunOptions options = read("features=../mine");

        assertThat(options.features().folder()).isEqualTo(project.resolve("../mine"));
        assertThat(options.features().reports()).isEqualTo(project.resolve("../mine/reports"));
    }

    @Test
    void one_language_is_enough_and_is_chosen() throws IOException {
        write("mine/en/a.feature", FEATURE);

        assertThat(read("features=../mine").features().name()).isEqualTo("../mine/en");
        assertThat(read("features=../mine", "language=en").features().name()).isEqualTo("../mine/en");
        assertRefused("features=../mine", "language=pt")
                .hasMessage("-Dlanguage=pt is not a language of ../mine. There are: en");
    }

    @Test
    void of_two_languages_one_can_be_chosen() throws IOException {
        write("mine/en/a.feature", FEATURE);
        write("mine/pt/a.feature", FEATURE);

        assertThat(read("features=../mine").features().name()).isEqualTo("../mine/pt");
        assertThat(read("features=../mine", "language=en").features().name()).isEqualTo("../mine/en");
    }

    @Test
    void a_language_cannot_be_chosen_where_the_features_are_in_no_folder_of_one() throws IOException {
        write("mine/a.feature", FEATURE);

        assertRefused("features=../mine", "language=en")
                .hasMessage("-Dlanguage=en: ../mine has no folder en, and the first line of a feature tells its"
                        + " language. Leave -Dlanguage out");
    }

    @Test
    void a_folder_that_is_not_there_is_one_sentence() {
        assertRefused("features=../nowhere")
                .hasMessage("-Dfeatures=../nowhere: there is no folder " + folder.resolve("nowhere")
                        + ". Name a folder that holds .feature files");
    }

    @Test
    void a_folder_without_a_feature_is_one_sentence() throws IOException {
        write("mine/notes.txt", "");

        assertRefused("features=../mine")
                .hasMessage("-Dfeatures=../mine: the folder " + folder.resolve("mine")
                        + " holds no file whose name ends with .feature");
    }

    @Test
    void features_without_a_scenario_are_one_sentence() throws IOException {
        write("mine/a.feature", "Feature: Mine\n");

        assertRefused("features=../mine").hasMessage("-Dfeatures=../mine: no feature of this folder has a scenario");
    }

    @Test
    void a_file_that_is_no_feature_is_named_with_the_line() throws IOException {
        write("mine/a.feature", FEATURE + "    Whenn in terminal 1 I type `docker ps`\n");

        assertRefused("features=../mine")
                .message()
                .startsWith("The feature " + project.resolve("../mine/a.feature") + " cannot be read: (4:5): ");
    }

    @Test
    void two_files_of_one_name_are_refused_because_reports_could_not_tell_them_apart() throws IOException {
        write("mine/monday/a.feature", FEATURE);
        write("mine/tuesday/a.feature", FEATURE);

        assertRefused("features=../mine").message().contains("monday/a.feature", "tuesday/a.feature", "same name");
    }

    @Test
    void a_filter_looks_into_them() throws IOException {
        write("mine/a.feature", FEATURE);

        assertRefused("features=../mine", "cucumber.filter.name=Two")
                .message()
                .startsWith("-Dcucumber.filter.name='Two' matches none of the 1 scenarios in ../mine.");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private RunOptions read(String... typed) {
        return RunOptions.of(properties(typed), project);
    }

    private AbstractThrowableAssert<?, ?> assertRefused(String... typed) {
        return assertThatThrownBy(() -> read(typed)).isInstanceOf(WrongOption.class);
    }
}
