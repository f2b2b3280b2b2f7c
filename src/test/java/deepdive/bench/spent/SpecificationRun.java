package deepdive.bench.spent;

import deepdive.bench.cost.Cost;
import deepdive.bench.cost.CostMeter;
import deepdive.bench.cost.NotMeasured;
import deepdive.host.disposable.OuterDaemon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A run of the specification in Maven, and its cost.
 *
 * @param whole from Maven's start to its end
 * @param scenarios from the beginning of the first scenario to the end of the last one
 * @param phases the seconds of each of {@link Phases#OF_RUN}
 * @param inScenarios the seconds of each of {@link Phases#IN_SCENARIOS}, of all scenarios together
 * @param scenarioSeconds the seconds of each scenario, without those in which it waited for its host
 */
public record SpecificationRun(
        Cost whole,
        Cost scenarios,
        Map<String, Double> phases,
        Map<String, Double> inScenarios,
        List<Double> scenarioSeconds) {

    private static final Path LOG = Path.of("target/bench/maven.log");
    private static final long POLL_MILLIS = 50;
    private static final int LAST_LINES = 20;

    /**
     * Runs {@code mvn} with these arguments.
     *
     * @param reports the folder that gets the run's reports
     * @param engine the folder in it of the engine whose scenarios are measured
     * @throws NotMeasured if Maven does not end with 0
     */
    public static SpecificationRun of(List<String> arguments, Path reports, String engine) {
        try (CostMeter meter = CostMeter.start();
                FirstContainer first =
                        FirstContainer.listenOn(OuterDaemon.connect().client())) {
            RunInstants instants = maven(arguments, first);
            meter.stop();
            Path folder = reports.resolve(engine);
            RunTimes run = RunTimes.read(folder);
            return new SpecificationRun(
                    meter.cost(instants.begun(), instants.ended()),
                    meter.cost(instants.begun(), run.firstScenario(), run.lastScenario()),
                    RunPhases.of(instants, run, reports, folder),
                    ScenarioPhases.of(run),
                    run.scenarioSeconds());
        }
    }

    private static RunInstants maven(List<String> arguments, FirstContainer first) {
        List<String> command =
                Stream.concat(Stream.of("mvn"), arguments.stream()).toList();
        try {
            Files.createDirectories(LOG.getParent());
            Instant begun = Instant.now();
            Process maven = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(LOG.toFile())
                    .start();
            Optional<Instant> jvm = Optional.empty();
            while (!maven.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                jvm = jvm.or(() -> jvmBelow(maven));
            }
            mustHaveSucceeded(command, maven.exitValue());
            Instant java = jvm.orElse(begun);
            return new RunInstants(begun, java, first.created().orElse(java), Instant.now());
        } catch (IOException e) {
            throw new UncheckedIOException("mvn cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("Interrupted while Maven ran");
        }
    }

    /** The start of the JVM that Failsafe began: a java below Maven's own. */
    private static Optional<Instant> jvmBelow(Process maven) {
        return maven.descendants()
                .filter(process ->
                        process.parent().flatMap(ProcessHandle::parent).isPresent())
                .filter(process -> process.info().commandLine().orElse("").contains("surefire"))
                .flatMap(process -> process.info().startInstant().stream())
                .min(Instant::compareTo);
    }

    private static void mustHaveSucceeded(List<String> command, int status) throws IOException {
        if (status != 0) {
            List<String> lines = Files.readAllLines(LOG);
            throw new NotMeasured("`%s` ended with %d, so nothing was measured; the last lines of %s:%n%s"
                    .formatted(
                            String.join(" ", command),
                            status,
                            LOG,
                            String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()))));
        }
    }
}
