package deepdive.report.messages;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.EngineDescription;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunMergeTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T07:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void runs_on_different_engines_stay_as_they_are() {
        Run one = run("26.1", MORNING, true, scenario("1", Status.PASSED));
        Run two = run("28.5", NOON, true, scenario("1", Status.FAILED));
        assertThat(RunMerge.merged(List.of(one, two))).containsExactly(one, two);
    }

    @Test
    void shards_of_an_engine_are_put_together_without_a_warning() {
        Run merged = merged(
                run("26.1", MORNING, true, scenario("1", Status.PASSED), scenario("2", Status.NOT_RUN)),
                run("26.1", NOON, true, scenario("1", Status.NOT_RUN), scenario("2", Status.FAILED)));
        assertThat(merged.scenarios()).containsExactly(scenario("1", Status.PASSED), scenario("2", Status.FAILED));
        assertThat(merged.complete()).isTrue();
        assertThat(merged.started()).contains(MORNING);
        assertThat(merged.facts().started()).contains(NOON);
        assertThat(merged.problems()).isEmpty();
    }

    @Test
    void of_two_runs_of_a_scenario_the_newer_counts_with_a_warning_wherever_it_stands() {
        Run old = run("26.1", MORNING, true, scenario("1", Status.FAILED), scenario("2", Status.PASSED));
        Run recent = run("26.1", NOON, true, scenario("1", Status.PASSED));
        for (Run merged : List.of(merged(old, recent), merged(recent, old))) {
            assertThat(merged.scenarios()).containsExactly(scenario("1", Status.PASSED), scenario("2", Status.PASSED));
            assertThat(merged.problems())
                    .containsExactly("Two runs on Docker 26.1 ran the same scenarios (1): "
                            + "the one of 2026-11-24T12:00:00Z counts, not the one of 2026-11-24T07:00:00Z");
        }
    }

    @Test
    void a_newer_run_that_was_cut_off_takes_nothing_from_the_one_it_repeats() {
        Run merged = merged(
                run("26.1", MORNING, true, scenario("1", Status.PASSED), scenario("2", Status.PASSED)),
                run("26.1", NOON, false, scenario("1", Status.PASSED), scenario("2", Status.NOT_RUN)));
        assertThat(merged.scenarios()).containsExactly(scenario("1", Status.PASSED), scenario("2", Status.NOT_RUN));
        assertThat(merged.complete()).isFalse();
    }

    @Test
    void a_newer_run_that_was_cut_off_in_a_scenario_has_begun_it() {
        Run merged = merged(
                run("26.1", MORNING, true, scenario("1", Status.PASSED), scenario("2", Status.PASSED)),
                run("26.1", NOON, false, cutOff("1"), scenario("2", Status.NOT_RUN)));
        assertThat(merged.scenarios()).containsExactly(cutOff("1"), scenario("2", Status.NOT_RUN));
    }

    @Test
    void a_shard_that_was_cut_off_leaves_the_engine_incomplete() {
        Run merged = merged(
                run("26.1", MORNING, false, scenario("1", Status.PASSED), scenario("2", Status.NOT_RUN)),
                run("26.1", NOON, true, scenario("1", Status.NOT_RUN), scenario("3", Status.PASSED)));
        assertThat(merged.complete()).isFalse();
        assertThat(merged.scenarios()).extracting(ScenarioRun::id).containsExactly("1", "3", "2");
    }

    @Test
    void a_whole_run_makes_up_for_an_older_one_that_was_cut_off() {
        Run merged = merged(
                run("26.1", MORNING, false, scenario("1", Status.PASSED), scenario("2", Status.NOT_RUN)),
                run("26.1", NOON, true, scenario("1", Status.PASSED), scenario("2", Status.PASSED)));
        assertThat(merged.complete()).isTrue();
    }

    @Test
    void runs_of_an_id_that_was_two_engines_are_named() {
        Run merged = merged(
                run("existing", MORNING, true, scenario("1", Status.PASSED)),
                withEngine("29.0.1", run("existing", NOON, true, scenario("2", Status.PASSED))));
        assertThat(merged.problems())
                .containsExactly("Two runs on Docker existing were not on the same engine: 29.0.1 and unknown");
    }

    @Test
    void a_run_without_engine_json_is_as_old_as_its_messages() {
        Run old = run("26.1", MORNING, true, scenario("1", Status.FAILED));
        Run recent = new Run(
                "26.1",
                EngineDescription.unknown("26.1"),
                true,
                Optional.of(NOON),
                Optional.empty(),
                List.of(scenario("1", Status.PASSED)),
                List.of());
        assertThat(merged(recent, old).scenarios()).containsExactly(scenario("1", Status.PASSED));
    }

    private static Run merged(Run... runs) {
        List<Run> merged = RunMerge.merged(Arrays.asList(runs));
        assertThat(merged).hasSize(1);
        return merged.get(0);
    }

    private static Run run(String engine, Instant started, boolean complete, ScenarioRun... scenarios) {
        return new Run(
                engine,
                facts(engine, Optional.empty(), Optional.of(started)),
                complete,
                Optional.of(started),
                Optional.of(started),
                List.of(scenarios),
                List.of());
    }

    private static EngineDescription facts(String engine, Optional<String> version, Optional<Instant> started) {
        return new EngineDescription(
                engine,
                new EngineDescription.Versions(version, Optional.empty(), Optional.empty()),
                EngineDescription.Storage.UNKNOWN,
                EngineDescription.Machine.UNKNOWN,
                started);
    }

    private static Run withEngine(String version, Run run) {
        EngineDescription facts =
                facts(run.engineId(), Optional.of(version), run.facts().started());
        return new Run(
                run.engineId(), facts, run.complete(), run.started(), run.finished(), run.scenarios(), List.of());
    }

    private static ScenarioRun scenario(String id, Status status) {
        return scenario(id, status, status == Status.NOT_RUN ? Optional.empty() : Optional.of(MORNING));
    }

    private static ScenarioRun cutOff(String id) {
        return scenario(id, Status.NOT_RUN, Optional.of(MORNING));
    }

    private static ScenarioRun scenario(String id, Status status, Optional<Instant> started) {
        return new ScenarioRun(
                id,
                new FeatureText("pt", "", ""),
                id,
                "",
                List.of(),
                new Outcome(status, Optional.empty(), started, Duration.ZERO),
                List.of(),
                new ScenarioEvidence(List.of(), Path.of(".")));
    }
}
