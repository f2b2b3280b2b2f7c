package deepdive.since;

import static deepdive.since.PretendedTrial.number;
import static deepdive.since.PretendedTrial.releases;
import static deepdive.since.PretendedTrial.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.evidence.ReleaseVerdict.VerdictKind;
import deepdive.since.search.Turn;
import deepdive.specification.run.Features.FeatureScenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinceSearchTest {

    private static final FeatureScenario ONE = scenario("um", "a step");
    private static final FeatureScenario TWO = scenario("dois", "another step");

    @TempDir
    private Path cache;

    private final List<String> told = new ArrayList<>();

    @Test
    void the_first_release_that_differs_is_found_and_progress_is_told() {
        PretendedTrial trial = trial(release -> release < 13 ? VerdictKind.OK : VerdictKind.FAILED);

        SinceSearch search = search(trial, ONE);
        search.run();

        assertThat(search.turns(0)).containsExactly(new Turn(12, 13));
        assertThat(told)
                .startsWith("2 releases left to try, about 2 steps. Next: Docker 0.0, 1 scenario")
                .contains("18 releases left to try, about 5 steps. Next: Docker 0.10, 1 scenario");
    }

    @Test
    void a_search_that_was_killed_goes_on_where_it_was() {
        PretendedTrial whole = trial(release -> release < 13 ? VerdictKind.OK : VerdictKind.FAILED);
        search(whole, new VerdictMemory(cache.resolve("other")), List.of(ONE)).run();
        PretendedTrial killed = trial(release -> {
            if (release == 15) {
                throw new IllegalStateException("killed");
            }
            return release < 13 ? VerdictKind.OK : VerdictKind.FAILED;
        });
        PretendedTrial resumed = trial(release -> release < 13 ? VerdictKind.OK : VerdictKind.FAILED);

        assertThatThrownBy(() -> search(killed, ONE).run()).hasMessage("killed");
        SinceSearch search = search(resumed, ONE);
        search.run();

        assertThat(search.turns(0)).containsExactly(new Turn(12, 13));
        assertThat(resumed.tried).startsWith("0.15 um");
        assertThat(killed.tried.size() - 1 + resumed.tried.size()).isEqualTo(whole.tried.size());
        assertThat(told).contains("Known from earlier: 3 verdicts; --again tries again");
    }

    @Test
    void nothing_is_tried_again_in_a_second_search() {
        search(trial(release -> VerdictKind.OK), ONE, TWO).run();
        PretendedTrial second = trial(release -> VerdictKind.FAILED);

        search(second, ONE, TWO).run();

        assertThat(second.tried).isEmpty();
    }

    @Test
    void a_scenario_that_says_something_else_now_is_tried_again() {
        search(trial(release -> VerdictKind.OK), ONE).run();
        PretendedTrial second = trial(release -> VerdictKind.OK);

        search(second, scenario("um", "a changed step")).run();

        assertThat(second.tried).containsExactly("0.0 um", "0.19 um");
    }

    @Test
    void what_is_forgotten_is_tried_again() {
        search(trial(release -> VerdictKind.OK), ONE).run();
        releases(20).forEach(release -> new VerdictMemory(cache).forget(release, ONE));
        PretendedTrial second = trial(release -> VerdictKind.OK);

        search(second, ONE).run();

        assertThat(second.tried).hasSize(2);
    }

    @Test
    void a_release_that_cannot_be_tested_is_left_out_and_not_tried_again() {
        IntFunction<VerdictKind> history = release -> release == 10 || release == 11
                ? VerdictKind.UNTESTED
                : release < 11 ? VerdictKind.OK : VerdictKind.FAILED;
        SinceSearch search = search(trial(history), ONE);
        search.run();
        PretendedTrial second = trial(history);

        search(second, ONE).run();

        assertThat(search.turns(0)).containsExactly(new Turn(9, 12));
        assertThat(search.untestedReleases()).containsExactly(10, 11);
        assertThat(second.tried)
                .as("no release was tested after the last one, so the machine may have been the cause")
                .containsExactly("0.11 um");
    }

    @Test
    void a_machine_that_can_test_nothing_ends_the_search_and_nothing_is_kept() {
        PretendedTrial broken = trial(release -> VerdictKind.UNTESTED);
        SinceSearch search = new SinceSearch(
                releases(20), List.of(4, 9, 14, 19), List.of(ONE), broken, new VerdictMemory(cache), told::add);
        search.run();
        PretendedTrial mended = trial(release -> VerdictKind.OK);

        search(mended, ONE).run();

        assertThat(broken.tried).hasSize(3);
        assertThat(search.testedReleases()).isEmpty();
        assertThat(mended.tried).containsExactly("0.0 um", "0.19 um");
    }

    @Test
    void a_host_that_went_away_says_nothing_and_is_not_kept() {
        SinceSearch search = search(
                trial(release -> release == 10 ? VerdictKind.LOST : release < 11 ? VerdictKind.OK : VerdictKind.FAILED),
                ONE);
        search.run();
        PretendedTrial second = trial(release -> release < 11 ? VerdictKind.OK : VerdictKind.FAILED);
        SinceSearch again = search(second, ONE);
        again.run();

        assertThat(search.turns(0)).containsExactly(new Turn(9, 11));
        assertThat(again.turns(0)).containsExactly(new Turn(10, 11));
        assertThat(second.tried).containsExactly("0.10 um");
    }

    @Test
    void each_scenario_has_its_own_changes() {
        PretendedTrial trial = new PretendedTrial((release, scenario) ->
                number(release) < (scenario.equals(ONE) ? 5 : 17) ? VerdictKind.OK : VerdictKind.SKIPPED);

        SinceSearch search = search(trial, ONE, TWO);
        search.run();

        assertThat(search.turns(0)).containsExactly(new Turn(4, 5));
        assertThat(search.turns(1)).containsExactly(new Turn(16, 17));
        assertThat(trial.tried).doesNotHaveDuplicates();
    }

    private static PretendedTrial trial(IntFunction<VerdictKind> history) {
        return new PretendedTrial((release, scenario) -> history.apply(number(release)));
    }

    private SinceSearch search(PretendedTrial trial, FeatureScenario... scenarios) {
        return search(trial, new VerdictMemory(cache), List.of(scenarios));
    }

    private SinceSearch search(PretendedTrial trial, VerdictMemory memory, List<FeatureScenario> scenarios) {
        return new SinceSearch(releases(20), List.of(), scenarios, trial, memory, told::add);
    }
}
