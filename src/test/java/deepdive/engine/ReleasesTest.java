package deepdive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasesTest {

    @Test
    void the_list_has_each_release_since_20_10_once_the_oldest_first() {
        assertThat(Releases.all())
                .hasSize(145)
                .extracting(Release::version)
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(EngineVersion.parse("20.10.0"))
                .endsWith(EngineVersion.parse("29.7.2"));
        assertThat(Releases.newest()).hasToString("29.7.2");
    }

    @Test
    void tags_begin_with_docker_since_29() {
        assertThat(Releases.all()).allSatisfy(release -> {
            String prefix = release.version().isBefore(EngineVersion.parse("29.0")) ? "v" : "docker-v";
            assertThat(release.mobyTag()).isEqualTo(prefix + release.version());
        });
    }

    @Test
    void the_cli_is_of_the_same_release_or_the_newest_older_one_of_the_line() {
        Map<String, String> others = Releases.all().stream()
                .filter(release -> !release.cliTag().equals("v" + release))
                .collect(Collectors.toMap(Release::toString, Release::cliTag));

        assertThat(others)
                .hasSize(17)
                .containsEntry("25.0.9", "v25.0.7")
                .containsEntry("23.0.14", "v23.0.10")
                .containsEntry("23.0.18", "v23.0.15")
                .allSatisfy((release, cli) -> {
                    EngineVersion version = EngineVersion.parse(cli.substring(1));
                    assertThat(version).isLessThan(EngineVersion.parse(release));
                    assertThat(version.line())
                            .isEqualTo(EngineVersion.parse(release).line());
                });
    }

    @Test
    void the_last_releases_of_the_lines_are_one_for_each_minor_version() {
        assertThat(Releases.lastOfEachLine())
                .extracting(Release::toString)
                .contains("20.10.27", "23.0.18", "24.0.9", "25.0.17", "26.0.2", "26.1.5", "27.5.1", "28.5.2", "29.7.2")
                .hasSize(26);
    }

    /** The tags that a recipe needs are those of the sources: see {@code src/main/docker/go/build.sh}. */
    @Test
    void each_release_has_an_engine_with_a_recipe() {
        assertThat(Releases.all()).allSatisfy(release -> {
            Engine engine = EngineCatalogue.load().named(release.engineId());

            assertThat(engine.id()).isEqualTo("source:" + release);
            assertThat(engine.version()).isEqualTo(release.version());
            assertThat(engine.isVersion(release.toString())).isTrue();
            assertThat(engine.source()).isInstanceOfSatisfying(EngineSource.SourceCode.class, code -> {
                assertThat(code.moby()).isEqualTo(new SourceTree.Tag(release.mobyTag()));
                assertThat(code.cliTag()).isEqualTo(release.cliTag());
                assertThat(code.recipe().goPackage())
                        .isEqualTo(engine.suite().equals("forky") ? "golang-1.26-go" : "golang-1.24-go");
                assertThat(code.recipe().tags()).contains("exclude_graphdriver_btrfs");
            });
        });
    }

    @ParameterizedTest
    @CsvSource({
        "20.10.0, trixie, GRAPHDRIVER, false, 0",
        "23.0.18, trixie, GRAPHDRIVER, false, 0",
        "24.0.0,  trixie, GRAPHDRIVER, true, 0",
        "25.0.16, trixie, GRAPHDRIVER, true, 0",
        "25.0.17, forky,  GRAPHDRIVER, true, 0",
        "26.0.0,  trixie, GRAPHDRIVER, true, 0",
        "28.5.2,  trixie, GRAPHDRIVER, true, 0",
        "29.0.0,  forky,  CONTAINERD, false, 2",
        "29.7.2,  forky,  CONTAINERD, false, 2",
    })
    void a_release_is_built_and_run_on_a_debian_whose_go_is_new_enough(
            String release, String suite, ImageStore store, boolean isContainerdOptional, int hostPackages) {
        SourceRecipe recipe = SourceRecipe.of(EngineVersion.parse(release));

        assertThat(recipe.suite()).isEqualTo(suite);
        assertThat(recipe.store()).isEqualTo(store);
        assertThat(recipe.isContainerdOptional()).isEqualTo(isContainerdOptional);
        assertThat(recipe.hostPackages()).hasSize(hostPackages);
    }
}
