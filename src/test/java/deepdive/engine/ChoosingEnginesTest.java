package deepdive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of {@code -Dengine=} that are not literally in the catalogue. */
class ChoosingEnginesTest {

    private final EngineCatalogue catalogue = EngineCatalogue.load();

    @Test
    void the_catalogue_lists_debians_and_dockers_engines_oldest_first() {
        assertThat(catalogue.all())
                .extracting(Engine::id)
                .containsExactly(
                        "20.10",
                        "23",
                        "24",
                        "25",
                        "26.1",
                        "26.1+containerd",
                        "26",
                        "27",
                        "28.5",
                        "28.5+containerd",
                        "28",
                        "29");
    }

    @Test
    void all_means_those_that_can_be_had_without_dockers_repository() {
        assertThat(catalogue.chosen("all"))
                .extracting(Engine::id)
                .containsExactly("20.10", "26.1", "26.1+containerd", "28.5", "28.5+containerd");
    }

    @ParameterizedTest
    @CsvSource({"28, GRAPHDRIVER", "29, CONTAINERD", "29.0.3, CONTAINERD", "28.5, GRAPHDRIVER"})
    void a_release_has_the_default_store_of_its_major_version(String id, ImageStore store) {
        assertThat(catalogue.named(id).store()).isEqualTo(store);
    }

    @Test
    void the_newest_release_of_a_major_version_has_all_that_came_in_it() {
        EngineVersion newest = catalogue.named("28").version();

        assertThat(newest).isGreaterThan(EngineVersion.parse("28.5")).isLessThan(EngineVersion.parse("29"));
        assertThat(newest).hasToString("28");
        assertThat(catalogue.named("28.0.1").version()).isEqualTo(EngineVersion.parse("28.0.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "27, 27.5.1, true",
        "27, 27.0.0-rc.1, true",
        "27, 2.7.0, false",
        "27, 28.0.1, false",
        "26.1, 26.1.5+dfsg1, true",
        "26.1+containerd, 26.1.5+dfsg1, true",
        "26.1, 26.10.0, false",
        "27.5.1, 27.5.1, true",
        "27.5.1, 27.5.10, false",
        "27.5.1, 27.5.0, false",
    })
    void a_daemon_is_of_a_version_as_far_as_the_id_names_it(String id, String reported, boolean same) {
        assertThat(catalogue.named(id).isVersion(reported)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26.1+contanerd | Did you mean 26.1+containerd?",
                "26.1-containerd | Did you mean 26.1+containerd?",
                "20.1 | Did you mean 26.1 or 20.10?",
                "v26.1 | Did you mean 26.1?",
                "8.5 | Did you mean 28.5?",
            })
    void a_typo_is_answered_with_the_nearest_names_and_then_all(String typed, String answer) {
        assertThatThrownBy(() -> catalogue.chosen("26.1," + typed))
                .isInstanceOf(UnknownEngine.class)
                .hasMessageStartingWith("There is no engine '" + typed + "'. " + answer)
                .hasMessageContaining("There are: 20.10, 23, 24,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest", "docker", "20.10.24.1", "30"})
    void nothing_is_guessed_where_nothing_is_near(String typed) {
        assertThatThrownBy(() -> catalogue.named(typed))
                .isInstanceOf(UnknownEngine.class)
                .hasMessageStartingWith("There is no engine '" + typed + "'. There are: 20.10,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.10.24", "22.06", "30.1", "27.5.1.2", "27.", "27.x"})
    void a_release_of_a_version_that_dockers_repository_does_not_have_is_unknown(String typed) {
        assertThatThrownBy(() -> catalogue.named(typed)).isInstanceOf(UnknownEngine.class);
    }
}
