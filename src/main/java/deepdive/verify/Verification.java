package deepdive.verify;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.Engine;
import deepdive.handout.Handout;
import deepdive.host.NotReady;
import deepdive.host.lending.Laboratory;
import deepdive.report.Reports;
import deepdive.report.document.BegunDocument;
import deepdive.report.document.Document;
import deepdive.report.matrix.BaselineComparison;
import deepdive.report.matrix.Matrix;
import deepdive.specification.run.EngineRun;
import deepdive.specification.run.FeatureFolder;
import deepdive.specification.run.ScenarioFailed;
import deepdive.specification.session.SessionRun;
import deepdive.specification.steps.EvidenceKeeper;
import deepdive.specification.steps.LaboratoryOfRun;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.platform.engine.TestExecutionResult;

/** Runs the specification as JUnit tests: every scenario on all chosen engines at the same time, then the reports. */
public final class Verification {

    private static final Path HANDOUT = Path.of("handout");
    private static final UntestedNote NOTE = UntestedNote.ofThisRun();

    private Verification() {}

    /**
     * Starts the run that the system properties choose.
     *
     * @return a container of tests for each engine, and one for the reports
     * @throws WrongOption if an option is wrong; nothing has been started then
     */
    public static Stream<DynamicContainer> tests() {
        RunOptions options = RunOptions.ofThisRun();
        if (options.allEngines()) {
            System.out.println(
                    "`all` are the engines of Debian's packages. ./lab engines lists Docker's, to be named.");
        }
        FeatureFolder features = options.features();
        System.setProperty(EvidenceKeeper.REPORTS_PROPERTY, features.reports().toString());
        List<EngineRun> runs = options.engines().stream()
                .map(engine -> new EngineRun(
                        engine, features, options.shard(), options.scenariosAtATime(), options.versions()))
                .toList();
        Map<Engine, Integer> scenarios = new LinkedHashMap<>();
        runs.forEach(run -> scenarios.put(run.engine(), run.scenarios().size()));
        Laboratory laboratory = open(options.hosts(), scenarios);
        Map<Boolean, List<EngineRun>> byHosts = runs.stream()
                .collect(Collectors.partitioningBy(
                        run -> laboratory.whyNone(run.engine()).isEmpty()));
        List<EngineRun> started = byHosts.get(true);
        started.forEach(run -> run.start(inItsOwnThread()));
        List<SessionRun> sessions = sessions(options, started);
        sessions.forEach(session -> session.start(laboratory, inItsOwnThread()));
        byHosts.get(false).forEach(EngineRun::leaveOut);
        AtomicReference<Optional<BegunDocument>> document = new AtomicReference<>(Optional.empty());
        return Stream.of(
                        Stream.of(DynamicContainer.dynamicContainer(
                                "engines", leftOut(byHosts.get(false), laboratory, features))),
                        started.stream()
                                .map(run ->
                                        DynamicContainer.dynamicContainer("Docker " + run.engine(), scenarios(run))),
                        Stream.of(DynamicContainer.dynamicContainer("results", results(started, options, document))),
                        sessions.stream()
                                .map(session -> DynamicContainer.dynamicContainer(
                                        "Docker " + session.engine() + ", the hand-out", session(session))),
                        Stream.of(DynamicContainer.dynamicContainer("reports", reports(started, options, document))))
                .flatMap(Function.identity());
    }

    private static Laboratory open(int hosts, Map<Engine, Integer> scenarios) {
        try {
            return LaboratoryOfRun.openFor(hosts, scenarios);
        } catch (NotReady e) {
            NOTE.failed(e);
            throw e;
        }
    }

    /**
     * The runs that type the whole hand-out, one for each engine with disposable hosts; none if the user chose some
     * scenarios.
     */
    private static List<SessionRun> sessions(RunOptions options, List<EngineRun> started) {
        List<Engine> engines = started.stream()
                .map(EngineRun::engine)
                .filter(engine -> !engine.isExisting())
                .toList();
        if (!options.typesTheHandout() || engines.isEmpty()) {
            return List.of();
        }
        Handout handout =
                Handout.read(HANDOUT.resolve(options.features().folder().getFileName()));
        return engines.stream()
                .map(engine ->
                        new SessionRun(engine, handout, options.features().reports()))
                .toList();
    }

    private static Stream<DynamicTest> session(SessionRun session) {
        return Stream.of(DynamicTest.dynamicTest(
                "Docker " + session.engine() + ", the hand-out, typed from its first page to its last",
                HANDOUT.toUri(),
                session::awaitEnd));
    }

    /** A failing test for each reason why engines have no hosts. */
    private static Stream<DynamicTest> leftOut(List<EngineRun> runs, Laboratory laboratory, FeatureFolder features) {
        Map<NotReady, List<Engine>> reasons = runs.stream()
                .map(EngineRun::engine)
                .collect(Collectors.groupingBy(
                        engine -> laboratory.whyNone(engine).orElseThrow()));
        return reasons.entrySet().stream()
                .map(reason -> DynamicTest.dynamicTest(
                        "Docker %s: hosts"
                                .formatted(reason.getValue().stream()
                                        .map(Engine::toString)
                                        .collect(Collectors.joining(", "))),
                        features.root().toUri(),
                        () -> {
                            NOTE.failed(reason.getKey());
                            throw reason.getKey();
                        }));
    }

    /**
     * The tests of all scenarios together. The document begins here, while the hand-out is still typed on hosts of its own.
     *
     * @param begun gets the document
     */
    private static Stream<DynamicTest> results(
            List<EngineRun> runs, RunOptions options, AtomicReference<Optional<BegunDocument>> begun) {
        Path reports = options.features().reports();
        DynamicTest complete = DynamicTest.dynamicTest(
                "no scenario of the features is missing",
                options.features().folder().toUri(),
                () -> assertThat(runs)
                        .allSatisfy(run -> assertThat(run.discovered())
                                .as("scenarios that Docker %s was given", run.engine())
                                .isEqualTo(options.features().scenarios().size())));
        DynamicTest reasons = DynamicTest.dynamicTest(
                "each skipped scenario has a reason",
                reports.toUri(),
                () -> assertThat(runs)
                        .flatExtracting(EngineRun::skippedForNoReason)
                        .isEmpty());
        AtomicReference<Optional<Matrix>> written = new AtomicReference<>(Optional.empty());
        DynamicTest matrix = DynamicTest.dynamicTest("the matrix is written", reports.toUri(), () -> {
            runs.forEach(EngineRun::awaitEnd);
            written.set(
                    Optional.of(Reports.writeMatrix(reports, options.features().root())));
        });
        DynamicTest document = DynamicTest.dynamicTest(
                "the document is begun",
                reports.toUri(),
                () -> begun.set(Optional.of(
                        Reports.beginDocument(reports, options.features().root()))));
        Stream<DynamicTest> comparing = options.baseline().stream()
                .map(kept -> DynamicTest.dynamicTest("nothing got worse than in the baseline", reports.toUri(), () -> {
                    BaselineComparison comparison = kept.compare(written.get().orElseThrow());
                    assertThat(comparison.passed())
                            .as(String.join("\n", comparison.lines()))
                            .isTrue();
                }));
        return Stream.concat(Stream.of(complete, reasons, matrix, document), comparing);
    }

    private static Stream<DynamicTest> reports(
            List<EngineRun> runs, RunOptions options, AtomicReference<Optional<BegunDocument>> begun) {
        Path reports = options.features().reports();
        return Stream.of(DynamicTest.dynamicTest("the document is written", reports.toUri(), () -> {
            Document told = begun.get()
                    .orElseGet(() ->
                            Reports.beginDocument(reports, options.features().root()))
                    .finish();
            told.missing().forEach(missing -> System.out.println("missing from the document: " + missing));
            runs.forEach(run -> System.out.println(run.summary()));
            System.out.println("Read " + told.index() + " and " + reports.resolve("compatibility.html"));
        }));
    }

    private static Stream<DynamicTest> scenarios(EngineRun run) {
        return run.scenarios().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.name(), scenario.source(), () -> rethrow(run.resultOf(scenario))));
    }

    private static void rethrow(TestExecutionResult result) throws Throwable {
        if (result.getThrowable().isPresent()) {
            Throwable thrown = result.getThrowable().get();
            if (result.getStatus() != TestExecutionResult.Status.FAILED) {
                throw thrown;
            }
            NOTE.failed(thrown);
            throw new ScenarioFailed(thrown);
        }
    }

    private static Executor inItsOwnThread() {
        return task -> new Thread(task, "specification").start();
    }
}
