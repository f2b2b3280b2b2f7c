package deepdive.since;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.ReleaseChanges;
import deepdive.evidence.ReleaseChanges.UntestedRelease;
import deepdive.evidence.ReleaseVerdict;
import deepdive.evidence.ReleaseVerdict.VerdictKind;
import deepdive.specification.run.ChosenScenarios;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search between 29.5.0 and 29.6.1 for a scenario that names 29.6 and the pull request. */
class SinceConclusionTest {

    private static final String NAME = "A link is accepted with a warning";

    private final ReleaseRange range = ReleaseRange.between("29.5.0", "29.6.1");
    private final ChosenScenarios chosen = ChosenScenarios.of(NAME, "en", "");

    @TempDir
    private Path cache;

    @Test
    void a_change_has_both_sides_what_is_between_its_source_and_the_command_that_shows_it() {
        ReleaseChanges changes = conclusion(version -> version.equals("29.5.3")
                ? VerdictKind.UNTESTED
                : version.startsWith("29.6") ? VerdictKind.OK : VerdictKind.FAILED);

        assertThat(changes.changes()).singleElement().satisfies(change -> {
            assertThat(change.scenario()).isEqualTo(NAME);
            assertThat(change.file()).startsWith("04-2-");
            assertThat(change.before().release()).isEqualTo("29.5.2");
            assertThat(change.after().release()).isEqualTo("29.6.0");
            assertThat(change.between()).containsExactly("29.5.3");
            assertThat(change.sources()).contains("https://github.com/moby/moby/pull/47427");
            assertThat(change.comparisons())
                    .contains("https://github.com/moby/moby/compare/docker-v29.5.2...docker-v29.6.0");
            assertThat(change.reproduce())
                    .containsExactly("./lab verify -Dengine=source:29.5.2,source:29.6.0 -Dversions=ignore -Dlanguage=en"
                            + " -Dcucumber.filter.name='^" + NAME + "$'");
        });
        assertThat(changes.untested()).containsExactly(new UntestedRelease("29.5.3", "because of 29.5.3"));
        assertThat(changes.unchanged()).isEmpty();
        assertThat(changes.tried()).contains("29.5.0", "29.6.1").doesNotContain("29.5.3");
        assertThat(changes.releases()).isEqualTo(range.releases().size());
        assertThat(changes.from()).isEqualTo("29.5.0");
        assertThat(changes.to()).isEqualTo("29.6.1");
    }

    @Test
    void a_scenario_without_a_change_has_its_newest_verdict() {
        ReleaseChanges changes = conclusion(version -> VerdictKind.OK);

        assertThat(changes.changes()).isEmpty();
        assertThat(changes.unchanged()).extracting(ReleaseVerdict::release).containsExactly("29.6.1");
    }

    private ReleaseChanges conclusion(Function<String, VerdictKind> history) {
        SinceSearch search = new SinceSearch(
                range.releases(),
                List.of(),
                chosen.scenarios(),
                new PretendedTrial((release, scenario) -> history.apply(release.version())),
                new VerdictMemory(cache),
                told -> {});
        search.run();
        return new SinceConclusion(NAME, range, chosen, search).changes();
    }
}
