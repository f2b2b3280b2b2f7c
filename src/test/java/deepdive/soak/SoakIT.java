package deepdive.soak;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.faults.ThingsOfRun;
import deepdive.host.SpecificationProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/**
 * Runs the whole specification several times in a row ({@code -Dsoak.runs=50}). Each run writes a line of figures into {@code
 * target/soak/runs.jsonl}, and the figures of all runs so far into {@code target/soak/summary.json}. The output of a
 * run that failed is kept there, too.
 */
@Tag("soak")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SoakIT {

    private static final Path FIGURES = Path.of("target/soak");
    private static final int RUNS = Integer.getInteger("deepdive.soak.runs", 5);
    private static final int LONGEST_RUN_SECONDS = 900;

    private final ObjectMapper json = new ObjectMapper();
    private final SoakedDaemon daemon = new SoakedDaemon();
    private final ThingsOfRun things = new ThingsOfRun();
    private final List<SoakRun> runs = new ArrayList<>();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> no_run_fails_or_leaves_anything() throws IOException {
        Files.createDirectories(FIGURES);
        Files.deleteIfExists(FIGURES.resolve("runs.jsonl"));
        return IntStream.rangeClosed(1, RUNS).mapToObj(i -> DynamicTest.dynamicTest("run " + i, () -> run(i)));
    }

    private void run(int number) throws Exception {
        Instant started = Instant.now();
        try (SpecificationProcess run = SpecificationProcess.start(folder, Map.of(), List.of())) {
            int status = run.awaitEnd(LONGEST_RUN_SECONDS);
            double seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
            SpecificationProcess.Usage usage = run.usage().orElse(new SpecificationProcess.Usage(0, 0));
            SoakRun figures = new SoakRun(
                    number,
                    started,
                    seconds,
                    status,
                    run.scenarios("ok").size(),
                    run.scenarios("FAILED").size(),
                    usage.heap(),
                    usage.descriptors(),
                    left(run),
                    daemon.figures());
            keep(figures);
            if (status != 0) {
                Files.writeString(FIGURES.resolve("run-" + number + ".txt"), run.output());
            }
            assertThat(figures.status()).as(run.output()).isZero();
            assertThat(figures.left()).as("things that the run has left").isZero();
        }
    }

    private int left(SpecificationProcess run) throws IOException {
        try {
            things.awaitGone(run);
            return things.neverStarted(run).size();
        } catch (ConditionTimeoutException e) {
            return things.containers(run).size();
        }
    }

    private void keep(SoakRun figures) throws IOException {
        runs.add(figures);
        Files.writeString(
                FIGURES.resolve("runs.jsonl"),
                json.writeValueAsString(figures) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        // The summary is written after each run, because hours may pass until the last one.
        Files.writeString(
                FIGURES.resolve("summary.json"),
                json.writerWithDefaultPrettyPrinter().writeValueAsString(SoakSummary.of(runs)) + "\n");
    }
}
