package deepdive.faults;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.host.SpecificationProcess;
import deepdive.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A run is ended from outside. After 15 s, nothing of it is left on the outer daemon but containers that were never
 * started, its reports have what ran, and the next run
 * passes. The property {@code deepdive.fault.moments} is the number of kills at random moments.
 */
@Tag("faults")
class EndedRunIT {

    private static final int SEED = 16;
    private static final int MOMENTS = Integer.getInteger("deepdive.fault.moments", 20);
    private static final int LATEST_MILLIS = 20_000;
    private static final int WHOLE_RUN_SECONDS = 180;
    private static final int KILLED = 128 + 9;

    /** All scenarios, because a run must not end before it is killed. */
    private static final List<String> WHOLE = List.of();

    private static final List<String> CHOSEN = List.of("-Dcucumber.filter.name=docker (stop|kill|container) .*");

    @TempDir
    private Path folder;

    private final ThingsOfRun things = new ThingsOfRun();

    @TestFactory
    Stream<DynamicTest> nothing_is_left_of_a_run_that_is_killed_at_any_moment_and_the_next_one_passes() {
        Random random = new Random(SEED);
        Stream<DynamicTest> kills = IntStream.range(0, MOMENTS)
                .map(i -> random.nextInt(LATEST_MILLIS))
                .mapToObj(moment -> DynamicTest.dynamicTest(moment + " ms after its start", () -> killAfter(moment)));
        return Stream.concat(kills, Stream.of(DynamicTest.dynamicTest("the next run", this::passes)));
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void nothing_is_left_of_a_run_that_is_asked_to_end_and_the_next_one_passes(String signal, int status)
            throws Exception {
        try (SpecificationProcess run = start("asked", CHOSEN)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(WHOLE_RUN_SECONDS))
                    .until(() -> !run.scenarios("ok").isEmpty() || !run.isAlive());
            things.note(run);
            FaultTimes times = FaultTimes.of("SIG" + signal);
            run.signal(signal);
            assertThat(run.awaitEnd(ThingsOfRun.GONE_WITHIN.toSeconds())).isEqualTo(status);
            times.secondsUntil("ended").note("status", status);
            things.awaitGone(run);
            times.secondsUntil("gone").write();
            assertReportsHaveWhatRan(run, folder.resolve("asked"));
        }
        passes();
    }

    private void killAfter(int moment) throws Exception {
        Path own = folder.resolve("killed-after-" + moment);
        try (SpecificationProcess run = start(own.getFileName().toString(), WHOLE)) {
            assertThat(run.endsWithin(Duration.ofMillis(moment)))
                    .as("it has ended before:%n%s", run.output())
                    .isFalse();
            things.note(run);
            FaultTimes times = FaultTimes.of("SIGKILL after " + moment + " ms")
                    .note("containers", things.containers(run).size());
            run.kill();
            assertThat(run.awaitEnd(1)).isEqualTo(KILLED);
            things.awaitGone(run);
            times.secondsUntil("gone")
                    .note("never started", things.neverStarted(run).size())
                    .note("scenarios", run.scenarios("ok").size())
                    .write();
            things.neverStarted(run).forEach(things::remove);
            assertReportsHaveWhatRan(run, own);
        }
    }

    /** A scenario is told on the screen before it is written into the messages, and one at a time. */
    private static void assertReportsHaveWhatRan(SpecificationProcess run, Path own) throws IOException {
        Path messages = own.resolve("reports/26.1/cucumber.ndjson");
        if (Files.exists(messages)) {
            assertThat(Files.readString(messages).split("\"testCaseFinished\"", -1).length - 1)
                    .isGreaterThanOrEqualTo(run.scenarios("ok").size() - 1);
            Reports.writeMatrix(own.resolve("reports"), Path.of("features"));
            assertThat(own.resolve("reports/compatibility.html")).exists();
        }
    }

    private void passes() throws Exception {
        try (SpecificationProcess run = start("next", CHOSEN)) {
            assertThat(run.awaitEnd(WHOLE_RUN_SECONDS)).as(run.output()).isZero();
            assertThat(run.scenarios("ok")).hasSizeGreaterThan(3);
            things.awaitGone(run);
        }
    }

    private SpecificationProcess start(String name, List<String> options) throws IOException {
        return SpecificationProcess.start(Files.createDirectories(folder.resolve(name)), Map.of(), options);
    }
}
