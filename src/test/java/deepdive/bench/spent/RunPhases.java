package deepdive.bench.spent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The seconds of the phases of a run, one after the other. Together they are the time of the run. */
final class RunPhases {

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private Instant reached;

    private RunPhases(Instant begun) {
        reached = begun;
    }

    /**
     * @param reports the folder of the run's reports; the times of its files tell when they were written
     * @param engine the folder of the engine in it
     */
    static Map<String, Double> of(RunInstants instants, RunTimes run, Path reports, Path engine) {
        RunPhases phases = new RunPhases(instants.begun());
        phases.until(instants.jvm(), Phases.MAVEN);
        phases.until(instants.container(), Phases.JVM);
        phases.until(run.started(), Phases.MIRROR);
        phases.until(firstHost(run), Phases.HOSTS);
        phases.until(run.lastScenario(), Phases.SCENARIOS);
        phases.until(written(List.of(reports.resolve("compatibility.html"))), Phases.MATRIX);
        phases.until(written(List.of(engine.resolve("session.json"))), Phases.HAND_OUT);
        phases.until(written(List.of(reports.resolve("vocabulary.html"))), Phases.DOCUMENT);
        phases.until(written(pdfs(reports)), Phases.PDFS);
        phases.until(Optional.of(instants.ended()), Phases.END);
        return phases.seconds;
    }

    private void until(Instant end, String phase) {
        until(Optional.of(end), phase);
    }

    /** A phase that ended before the one before it takes no time of its own. */
    private void until(Optional<Instant> end, String phase) {
        Instant ended = end.filter(reached::isBefore).orElse(reached);
        seconds.put(phase, StepTime.seconds(reached, ended));
        reached = ended;
    }

    private static Optional<Instant> firstHost(RunTimes run) {
        return run.steps().stream()
                .filter(step -> step.method().startsWith("HostSteps#"))
                .map(StepTime::ended)
                .min(Instant::compareTo);
    }

    private static Optional<Instant> written(List<Path> files) {
        return files.stream().filter(Files::exists).map(RunPhases::time).max(Instant::compareTo);
    }

    private static Instant time(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " has no time", e);
        }
    }

    private static List<Path> pdfs(Path reports) {
        try (Stream<Path> files = Files.list(reports)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(reports + " cannot be listed", e);
        }
    }
}
