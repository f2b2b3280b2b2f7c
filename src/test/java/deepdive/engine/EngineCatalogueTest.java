package deepdive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineCatalogueTest {

    private final EngineCatalogue catalogue = EngineCatalogue.load();

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void no_name_means_the_default(String nothing) {
        assertThat(catalogue.named(nothing).id()).isEqualTo("26.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.10", "26.1", "28.5", " 26.1 "})
    void an_engine_is_found_by_the_id_that_a_user_types(String id) {
        assertThat(catalogue.named(id).id()).isEqualTo(id.strip());
    }

    @Test
    void an_engine_says_where_it_comes_from() {
        Engine engine = catalogue.named("26.1");

        assertThat(engine.baseImage()).isEqualTo("debian:trixie");
        assertThat(engine.packages()).containsExactly("docker.io", "docker-cli");
        assertThat(engine.version()).isEqualTo(new EngineVersion(26, 1));
        assertThat(engine.store()).isEqualTo(ImageStore.GRAPHDRIVER);
    }

    @Test
    void the_engine_whose_cli_is_not_apart_has_one_package() {
        assertThat(catalogue.named("20.10").packages()).containsExactly("docker.io");
    }

    @Test
    void all_engines_are_listed_oldest_first_and_once_each() {
        List<Engine> all = catalogue.all();

        assertThat(all).extracting(Engine::version).isSorted();
        assertThat(all).extracting(Engine::id).doesNotHaveDuplicates().contains("20.10", "26.1", "28.5");
    }

    @Test
    void every_engine_of_debians_packages_is_named_after_its_version_and_its_store() {
        assertThat(catalogue.chosen("all")).allSatisfy(engine -> {
            assertThat(EngineVersion.parse(engine.id())).isEqualTo(engine.version());
            assertThat(engine.id().endsWith("+containerd")).isEqualTo(engine.store() == ImageStore.CONTAINERD);
        });
    }

    @Test
    void an_engine_with_the_containerd_store_is_otherwise_the_same() {
        Engine plain = catalogue.named("26.1");
        Engine containerd = catalogue.named("26.1+containerd");

        assertThat(containerd.version()).isEqualTo(plain.version());
        assertThat(containerd.packages()).isEqualTo(plain.packages());
        assertThat(containerd.baseImage()).isEqualTo(plain.baseImage());
        assertThat(containerd.store()).isEqualTo(ImageStore.CONTAINERD);
    }

    @Test
    void an_engine_that_has_no_containerd_store_is_not_offered_with_it() {
        assertThatThrownBy(() -> catalogue.named("20.10+containerd")).isInstanceOf(UnknownEngine.class);
    }

    @Test
    void several_engines_are_chosen_with_commas_in_the_users_order() {
        assertThat(catalogue.chosen("28.5, 20.10")).extracting(Engine::id).containsExactly("28.5", "20.10");
    }

    @Test
    void all_may_stand_between_spaces() {
        assertThat(catalogue.chosen(" all ")).isEqualTo(catalogue.chosen("all"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nothing_chosen_means_the_default_and_never_no_engine_at_all(String nothing) {
        assertThat(catalogue.chosen(nothing)).extracting(Engine::id).containsExactly("26.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"28.5,", ",28.5", "26.1,,28.5", "26.1, ,28.5", ",", " , "})
    void a_comma_too_many_is_a_mistake(String ids) {
        assertThatThrownBy(() -> catalogue.chosen(ids))
                .isInstanceOf(WrongEngineList.class)
                .hasMessage("-Dengine=" + ids
                        + " has a comma too many. Type one between two names, as in -Dengine=26.1,28.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"26.1,26.1", "26.1, 26.1"})
    void an_engine_that_is_named_twice_is_a_mistake(String ids) {
        assertThatThrownBy(() -> catalogue.chosen(ids))
                .isInstanceOf(WrongEngineList.class)
                .hasMessage("-Dengine=" + ids + " names 26.1 twice. Type each engine once: -Dengine=26.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all,existing", "26.1,all", "all,all"})
    void all_beside_names_is_a_mistake(String ids) {
        assertThatThrownBy(() -> catalogue.chosen(ids))
                .isInstanceOf(WrongEngineList.class)
                .hasMessage("-Dengine=" + ids + " mixes `all` with names. Type -Dengine=all for all engines of Debian's"
                        + " packages, or names only, as in -Dengine=26.1,existing");
    }

    @Test
    void the_existing_engine_may_stand_beside_others() {
        assertThat(catalogue.chosen("26.1,existing")).extracting(Engine::id).containsExactly("26.1", "existing");
    }

    @Test
    void one_unknown_engine_among_known_ones_is_a_mistake() {
        assertThatThrownBy(() -> catalogue.chosen("26.1,99"))
                .isInstanceOf(UnknownEngine.class)
                .hasMessageContaining("'99'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "20", "20.10.24", "20.10 26.1"})
    void an_engine_that_is_not_there_is_answered_with_those_that_are(String unknown) {
        List<String> ids = catalogue.all().stream().map(Engine::id).toList();

        assertThatThrownBy(() -> catalogue.named(unknown))
                .isInstanceOf(UnknownEngine.class)
                .hasMessageContaining("'" + unknown + "'")
                .hasMessageContaining(String.join(", ", ids))
                .hasMessageContaining("-Dengine=");
    }

    @Test
    void the_users_mistake_comes_without_a_stack_trace() {
        assertThat(List.of("99", "26.1,"))
                .allSatisfy(typed -> assertThatThrownBy(() -> catalogue.chosen(typed))
                        .satisfies(thrown -> assertThat(thrown.getStackTrace()).isEmpty()));
    }

    @Test
    void the_courses_images_have_a_base_of_their_own() {
        assertThat(catalogue.courseBaseImage()).isEqualTo("debian:trixie");
        assertThat(catalogue.all()).extracting(Engine::id).doesNotContain("course");
    }
}
