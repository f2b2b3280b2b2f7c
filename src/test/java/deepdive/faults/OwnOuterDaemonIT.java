package deepdive.faults;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.EngineCatalogue;
import deepdive.host.SpecificationProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of an outer daemon that is the test's own: its disk is full, before a run and in the middle of one; it is started again. */
@Tag("faults")
class OwnOuterDaemonIT {

    private static final int WHOLE_RUN_SECONDS = 600;
    /** One of them waits for ten seconds. */
    private static final List<String> SCENARIOS = List.of("-Dcucumber.filter.name=docker (stop|kill) .*");

    @TempDir
    private Path folder;

    @Test
    void without_room_for_an_image_the_run_says_so_and_keeps_nothing_half_made() throws Exception {
        try (SmallOuterDaemon outer = SmallOuterDaemon.start("320m")) {
            FaultTimes times = FaultTimes.of("outer disk without room for an image");
            try (SpecificationProcess run = start(outer)) {
                assertThat(run.awaitEnd(WHOLE_RUN_SECONDS)).isEqualTo(1);
                times.secondsUntil("ended").note("status", 1).write();
                assertThat(run.output()).contains("could not be built", "disk space?");
            }
            assertThat(outer.containers()).isEmpty();
            assertThat(outer.images())
                    .containsExactly(EngineCatalogue.load().named("").baseImage());
        }
    }

    @Test
    void a_disk_that_fills_up_does_not_change_the_run_stops_the_next_one_and_when_there_is_room_again_all_is_well()
            throws Exception {
        try (SmallOuterDaemon outer = SmallOuterDaemon.start("4g")) {
            passes(outer);
            try (SpecificationProcess run = start(outer)) {
                awaitFirstResult(run);
                FaultTimes times = FaultTimes.of("outer disk full in the middle of a run");
                outer.fill();
                assertThat(run.isAlive()).isTrue();
                assertThat(run.awaitEnd(WHOLE_RUN_SECONDS)).as(run.output()).isZero();
                times.secondsUntil("ended").note("status", 0).write();
            }
            outer.fill();
            FaultTimes times = FaultTimes.of("outer disk full before a run");
            try (SpecificationProcess run = start(outer)) {
                assertThat(run.awaitEnd(WHOLE_RUN_SECONDS)).isEqualTo(1);
                times.secondsUntil("ended").note("status", 1).write();
                assertThat(run.output()).contains("The mirror could not be started", "no space left on device");
            }
            assertThat(outer.containers()).isEmpty();

            outer.empty();
            passes(outer);
        }
    }

    @Test
    void an_outer_daemon_that_is_started_again_ends_the_run_and_is_named_and_the_next_run_passes() throws Exception {
        try (SmallOuterDaemon outer = SmallOuterDaemon.start("4g")) {
            passes(outer);
            FaultTimes times;
            // All scenarios, because dockerd gives its containers some ten seconds to end.
            try (SpecificationProcess run = SpecificationProcess.start(folder, outer.environment(), List.of())) {
                awaitFirstResult(run);
                times = FaultTimes.of("outer daemon started again");
                outer.restart();
                assertThat(run.awaitEnd(WHOLE_RUN_SECONDS)).isEqualTo(1);
                times.secondsUntil("ended").note("status", 1);
                assertThat(run.output()).contains("The outer daemon, which the hosts run on, has gone away");
            }
            Awaitility.await()
                    .atMost(ThingsOfRun.GONE_WITHIN)
                    .until(() -> outer.containers().isEmpty());
            times.secondsUntil("gone").write();
            passes(outer);
        }
    }

    private static void awaitFirstResult(SpecificationProcess run) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !run.scenarios("ok").isEmpty() || !run.isAlive());
    }

    private void passes(SmallOuterDaemon outer) throws Exception {
        try (SpecificationProcess run = start(outer)) {
            assertThat(run.awaitEnd(WHOLE_RUN_SECONDS)).as(run.output()).isZero();
        }
    }

    private SpecificationProcess start(SmallOuterDaemon outer) throws Exception {
        return SpecificationProcess.start(folder, outer.environment(), SCENARIOS);
    }
}
