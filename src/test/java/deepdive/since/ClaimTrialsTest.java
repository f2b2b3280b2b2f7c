package deepdive.since;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.EngineVersion;
import deepdive.evidence.ReleaseVerdict.VerdictKind;
import deepdive.evidence.VersionClaims;
import deepdive.evidence.VersionClaims.ClaimResult;
import deepdive.evidence.VersionClaims.TriedClaim;
import deepdive.since.answer.ClaimTable;
import deepdive.specification.run.FeatureFolder;
import deepdive.specification.run.Features.FeatureScenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTrialsTest {

    private static final ReleaseRange ALL = ReleaseRange.between("20.10", "29.7");

    @TempDir
    private Path cache;

    @Test
    void each_claim_is_tried_on_both_sides_of_its_version_and_scenarios_are_tried_together() {
        PretendedTrial trial = changingAt("29.0");

        VersionClaims tried =
                run(trial, scenario("a", "@since-29.0"), scenario("b", "@since-29.0", "@before-29.6"), scenario("c"));

        assertThat(trial.tried).containsExactly("28.5.2 a", "28.5.2 b", "29.0.0 a", "29.0.0 b", "29.5.3 b", "29.6.0 b");
        assertThat(tried.claims())
                .extracting(TriedClaim::scenario, TriedClaim::claim, TriedClaim::result)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", "@since-29.0", ClaimResult.RIGHT),
                        org.assertj.core.groups.Tuple.tuple("b", "@since-29.0", ClaimResult.RIGHT),
                        org.assertj.core.groups.Tuple.tuple("b", "@before-29.6", ClaimResult.WRONG));
    }

    @Test
    void a_tag_that_is_wrong_by_one_release_is_found() {
        assertThat(run(changingAt("29.0.1"), scenario("a", "@since-29.0")).has(ClaimResult.WRONG))
                .isTrue();
        assertThat(run(changingAt("28.5.2"), scenario("b", "@since-29.0")).has(ClaimResult.WRONG))
                .isTrue();
    }

    @Test
    void what_cannot_be_tested_is_unknown() {
        PretendedTrial trial = new PretendedTrial(
                (release, scenario) -> release.version().equals("29.0.0") ? VerdictKind.UNTESTED : VerdictKind.FAILED);

        assertThat(run(trial, scenario("a", "@since-29.0")).claims())
                .extracting(TriedClaim::result)
                .containsExactly(ClaimResult.UNKNOWN);
    }

    @Test
    void nothing_is_tried_twice() {
        run(changingAt("29.0"), scenario("a", "@since-29.0"));
        PretendedTrial second = changingAt("29.0");

        assertThat(run(second, scenario("a", "@since-29.0")).has(ClaimResult.RIGHT))
                .isTrue();
        assertThat(second.tried).isEmpty();
    }

    @Test
    void all_versions_of_the_features_are_checked() {
        List<FeatureScenario> scenarios =
                FeatureFolder.ofHandout(Path.of(""), "pt").scenarios();
        PretendedTrial trial = new PretendedTrial((release, scenario) -> VerdictKind.OK);

        VersionClaims tried = run(trial, scenarios.toArray(FeatureScenario[]::new));

        long tags = scenarios.stream()
                .flatMap(scenario -> scenario.tags().stream())
                .filter(tag -> tag.startsWith("@since-") || tag.startsWith("@before-"))
                .count();
        assertThat(tried.claims())
                .filteredOn(claim -> claim.claim().startsWith("@"))
                .hasSize((int) tags);
        assertThat(tried.claims())
                .filteredOn(claim -> claim.claim().startsWith("Since:"))
                .as("a scenario about a change in releases without a tag for it: the containerd store")
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.claim()).isEqualTo("Since: 29.0"));
    }

    @Test
    void a_table_tells_each_claim_and_the_details_of_those_that_are_wrong() {
        List<String> lines = ClaimTable.lines(run(changingAt("29.0.1"), scenario("a", "@since-29.0")));

        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo("WRONG    @since-29.0    28.5.2 failed            29.0.0 failed            a"))
                .contains("  To find the release, type ./lab since \"a\"");
    }

    private static PretendedTrial changingAt(String version) {
        EngineVersion change = EngineVersion.parse(version);
        return new PretendedTrial((release, scenario) ->
                EngineVersion.parse(release.version()).isBefore(change) ? VerdictKind.FAILED : VerdictKind.OK);
    }

    private VersionClaims run(PretendedTrial trial, FeatureScenario... scenarios) {
        return new ClaimTrials(ALL, trial, new VerdictMemory(cache), new ArrayList<>()::add).run(List.of(scenarios));
    }

    private static FeatureScenario scenario(String name, String... tags) {
        return new FeatureScenario("01-1.feature", 3, name, "", List.of(tags), List.of("step of " + name));
    }
}
