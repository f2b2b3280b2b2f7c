package deepdive.since;

import static deepdive.since.PretendedTrial.releases;
import static deepdive.since.PretendedTrial.scenario;
import static deepdive.since.PretendedTrial.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.ReleaseVerdict.VerdictKind;
import deepdive.specification.run.Features.FeatureScenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictMemoryTest {

    private static final FeatureScenario ONE = scenario("um", "a step");
    private static final CandidateRelease RELEASE = releases(1).get(0);

    @TempDir
    private Path cache;

    @Test
    void a_verdict_is_found_as_it_was_kept_in_a_file_that_people_can_read() throws IOException {
        new VerdictMemory(cache).keep(RELEASE, ONE, verdict(RELEASE, ONE, VerdictKind.FAILED));

        assertThat(new VerdictMemory(cache).find(RELEASE, ONE)).contains(verdict(RELEASE, ONE, VerdictKind.FAILED));
        Path file = cache.resolve(VerdictMemory.digest(ONE)).resolve("pretended_0.0.json");
        assertThat(file).content().contains("\n  \"scenario\" : \"um\"", "\n  \"result\" : \"failed\"");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void a_file_that_is_no_verdict_is_none() throws IOException {
        VerdictMemory memory = new VerdictMemory(cache);
        memory.keep(RELEASE, ONE, verdict(RELEASE, ONE, VerdictKind.OK));
        Files.writeString(files().get(0), "{\"release\" : \"0.");

        assertThat(memory.find(RELEASE, ONE)).isEmpty();
    }

    @Test
    void the_name_and_the_tags_of_a_scenario_do_not_count_and_its_steps_do() {
        FeatureScenario renamed =
                new FeatureScenario("09.feature", 9, "nove", "x", List.of("@since-29.0"), ONE.steps());

        assertThat(VerdictMemory.digest(renamed)).isEqualTo(VerdictMemory.digest(ONE));
        assertThat(VerdictMemory.digest(scenario("um", "a", "step"))).isNotEqualTo(VerdictMemory.digest(ONE));
    }

    @Test
    void the_folder_is_the_users_cache() {
        assertThat(VerdictMemory.ofUser(Map.of("XDG_CACHE_HOME", "/x"), "/home/ana"))
                .isEqualTo(Path.of("/x/deepdive/since"));
        assertThat(VerdictMemory.ofUser(Map.of("XDG_CACHE_HOME", "x"), "/home/ana"))
                .isEqualTo(Path.of("/home/ana/.cache/deepdive/since"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
