package deepdive.specification.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.engine.EngineCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests shards of the real features without a daemon. */
class ShardTest {

    private static final Path FEATURES = Path.of("features/pt");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void shards_are_disjoint_and_together_complete(int total) {
        List<String> all = shards(FEATURES, total).flatMap(Collection::stream).toList();

        assertThat(all).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(whole(FEATURES));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void no_shard_is_half_as_large_again_as_its_fair_share(int total) {
        double fair = (double) whole(FEATURES).size() / total;

        assertThat(shards(FEATURES, total))
                .allSatisfy(shard -> assertThat((double) shard.size()).isLessThan(fair * 1.5));
    }

    @Test
    void the_scenarios_of_a_feature_go_to_the_shards_in_turn() {
        assertThat(featureFiles(FEATURES)).allSatisfy(file -> {
            Files.copy(file, folder.resolve(file.getFileName()));
            int scenarios = whole(folder).size();
            assertThat(shards(folder, scenarios))
                    .allSatisfy(shard -> assertThat(shard).hasSize(1));
            Files.delete(folder.resolve(file.getFileName()));
        });
    }

    @Test
    void a_scenario_stays_in_its_shard_when_others_come_after_it_or_into_other_features() throws IOException {
        Path feature = folder.resolve("02-b.feature");
        Files.writeString(feature, "Feature: b\n" + scenario("one") + scenario("two") + scenario("three"));
        List<Set<String>> before = shards(folder, 3).toList();

        Files.writeString(feature, scenario("four"), StandardOpenOption.APPEND);
        Files.writeString(folder.resolve("01-a.feature"), "Feature: a\n" + scenario("five"));

        List<Set<String>> after = shards(folder, 3).toList();
        assertThat(IntStream.range(0, 3))
                .allSatisfy(i -> assertThat(after.get(i)).containsAll(before.get(i)));
        assertThat(whole(folder)).hasSize(5);
    }

    @Test
    void an_outlines_examples_are_scenarios_of_their_own() throws IOException {
        Files.writeString(folder.resolve("a.feature"), """
                Feature: a
                  Scenario Outline: <n>
                    Given <n>
                    Examples:
                      | n |
                      | 1 |
                      | 2 |
                """);

        assertThat(shards(folder, 2)).allSatisfy(shard -> assertThat(shard).hasSize(1));
    }

    @Test
    void more_shards_than_scenarios_leave_some_empty() throws IOException {
        Files.writeString(folder.resolve("a.feature"), "Feature: a\n" + scenario("one"));

        assertThat(shards(folder, 3).mapToInt(Set::size).sorted()).containsExactly(0, 0, 1);
    }

    @Test
    void nothing_said_means_all_scenarios() {
        assertThat(Shard.parse(" ")).isEqualTo(new Shard(1, 1));
        assertThat(Shard.parse("2/3")).isEqualTo(new Shard(2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "/", "2/", "a/b", "-1/3", "1/3/5", "$CI_NODE_INDEX/$CI_NODE_TOTAL", "1/99999"})
    void what_is_not_a_shard_is_refused(String text) {
        assertThatThrownBy(() -> Shard.parse(text))
                .isInstanceOf(WrongOption.class)
                .hasMessage("-Dshard=" + text + " is not a shard. Name one as in -Dshard=2/3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/3", "4/3", "0/0"})
    void a_shard_that_there_is_not_is_refused(String text) {
        assertThatThrownBy(() -> Shard.parse(text))
                .isInstanceOf(WrongOption.class)
                .hasMessage("There is no shard " + text.replace("/", " of ") + ". Name one as in -Dshard=2/3");
    }

    private static String scenario(String name) {
        return "  Scenario: " + name + "\n    Given " + name + "\n";
    }

    private Stream<Set<String>> shards(Path features, int total) {
        return IntStream.rangeClosed(1, total).mapToObj(index -> scenarios(features, new Shard(index, total)));
    }

    private Set<String> whole(Path features) {
        return scenarios(features, Shard.WHOLE);
    }

    private Set<String> scenarios(Path features, Shard shard) {
        FeatureFolder chosen = new FeatureFolder(features, features, "features", folder);
        return new EngineRun(EngineCatalogue.load().named(""), chosen, shard, 1, VersionHandling.HONOUR)
                .scenarios().stream().map(PlannedScenario::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> featureFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".feature")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
