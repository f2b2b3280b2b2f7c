package deepdive.specification.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;

import deepdive.engine.Engine;
import deepdive.host.DaemonGone;
import deepdive.host.NotReady;
import deepdive.specification.steps.EngineOfRun;
import deepdive.specification.steps.VersionsIgnored;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs all features, or a shard of their scenarios, on one engine. Each engine has a Cucumber of its own, so that
 * several engines can run at the same time.
 */
public final class EngineRun {

    private final Engine engine;
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .addTestEngines(new SlowFirst())
            .build());
    private final TestPlan plan;
    private final Map<String, CompletableFuture<TestExecutionResult>> results = new LinkedHashMap<>();
    private final List<PlannedScenario> scenarios;
    private final long discovered;
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private final Path folder;
    private final CancellationToken rest = CancellationToken.create();

    /**
     * @param atATime the number of scenarios that run at the same time
     * @param versions whether scenarios about other versions of Docker are skipped
     */
    public EngineRun(Engine engine, FeatureFolder features, Shard shard, int atATime, VersionHandling versions) {
        this.engine = engine;
        this.folder = features.reports().resolve(engine.folder());
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectDirectory(features.folder().toFile()))
                .configurationParameters(configuration(engine, folder, atATime, versions));
        TestPlan whole = launcher.discover(request.build());
        this.discovered = whole.countTestIdentifiers(TestIdentifier::isTest);
        Set<String> chosen = shard.of(whole);
        PostDiscoveryFilter isChosen = scenario ->
                FilterResult.includedIf(chosen.contains(scenario.getUniqueId().toString()));
        this.plan = launcher.discover(request.filters(isChosen).build());
        this.scenarios = plan.getRoots().stream()
                .flatMap(root -> plan.getChildren(root).stream())
                .flatMap(this::scenariosOf)
                .toList();
        scenarios.forEach(scenario -> results.put(scenario.id(), new CompletableFuture<>()));
    }

    private Stream<PlannedScenario> scenariosOf(TestIdentifier feature) {
        return plan.getDescendants(feature).stream()
                .filter(TestIdentifier::isTest)
                .map(scenario -> PlannedScenario.of(engine, feature, scenario));
    }

    private static Map<String, String> configuration(
            Engine engine, Path reports, int scenarios, VersionHandling versions) {
        // Two scenarios cannot use the hand-out's names on one daemon at the same time.
        String atATime = engine.isExisting() ? "1" : String.valueOf(scenarios);
        return Map.of(
                "cucumber.glue",
                EngineOfRun.class.getPackageName(),
                "cucumber.plugin",
                String.join(",", plugins(engine, reports, versions)),
                "cucumber.publish.quiet",
                "true",
                "cucumber.junit-platform.naming-strategy",
                "long",
                "cucumber.execution.parallel.enabled",
                "true",
                "cucumber.execution.parallel.config.strategy",
                "fixed",
                "cucumber.execution.parallel.config.fixed.parallelism",
                atATime,
                "cucumber.execution.parallel.config.fixed.max-pool-size",
                atATime);
    }

    private static List<String> plugins(Engine engine, Path reports, VersionHandling versions) {
        return Stream.of(
                        Stream.of(
                                EngineOfRun.class.getName() + ":" + engine.id(),
                                Progress.class.getName() + ":" + engine.id(),
                                "message:" + reports.resolve("cucumber.ndjson"),
                                "html:" + reports.resolve("cucumber.html"),
                                "junit:" + reports.resolve("cucumber.xml")),
                        versions == VersionHandling.IGNORE
                                ? Stream.of(VersionsIgnored.class.getName())
                                : Stream.<String>of())
                .flatMap(names -> names)
                .toList();
    }

    public Engine engine() {
        return engine;
    }

    public List<PlannedScenario> scenarios() {
        return scenarios;
    }

    /** The number of scenarios that Cucumber found in the features, with those of other shards. */
    public long discovered() {
        return discovered;
    }

    public void start(Executor executor) {
        ReportFolder.empty(folder);
        executor.execute(() -> {
            try {
                launcher.execute(LauncherExecutionRequestBuilder.request(plan)
                        .listeners(new Collector())
                        .cancellationToken(rest)
                        .build());
            } finally {
                results.values()
                        .forEach(result -> result.complete(
                                TestExecutionResult.failed(new IllegalStateException("The scenario was never run"))));
                finished.complete(null);
            }
        });
    }

    /**
     * Leaves the engine out because it has no hosts. Deletes an earlier run's reports, because a reader would take them
     * for this run's.
     */
    public void leaveOut() {
        ReportFolder.empty(folder);
    }

    /** Waits until all scenarios have ended and all of the run's files are written. */
    public void awaitEnd() {
        finished.join();
    }

    /** Waits for the end of a scenario, and returns its result. */
    public TestExecutionResult resultOf(PlannedScenario scenario) {
        return results.get(scenario.id()).join();
    }

    /**
     * Whether a failure ends the run. If there is no host for one scenario, there is none for the others, and a person
     * reads the message once.
     */
    private static boolean endsTheRun(Throwable failure) {
        return failure instanceof DaemonGone || failure instanceof NotReady;
    }

    /** The number of scenarios of each result, as a text for people. */
    public String summary() {
        Map<TestExecutionResult.Status, Long> counts = results.values().stream()
                .map(CompletableFuture::join)
                .collect(Collectors.groupingBy(TestExecutionResult::getStatus, Collectors.counting()));
        return "Docker %s: %d ok, %d skipped, %d failed"
                .formatted(
                        engine,
                        counts.getOrDefault(TestExecutionResult.Status.SUCCESSFUL, 0L),
                        counts.getOrDefault(TestExecutionResult.Status.ABORTED, 0L),
                        counts.getOrDefault(TestExecutionResult.Status.FAILED, 0L));
    }

    /** The scenarios that were skipped without a reason. */
    public List<String> skippedForNoReason() {
        return scenarios.stream()
                .filter(scenario -> isSkippedForNoReason(resultOf(scenario)))
                .map(PlannedScenario::name)
                .toList();
    }

    private static boolean isSkippedForNoReason(TestExecutionResult result) {
        return result.getStatus() == TestExecutionResult.Status.ABORTED
                && result.getThrowable()
                        .map(Throwable::getMessage)
                        .filter(message -> !message.isBlank())
                        .isEmpty();
    }

    private final class Collector implements TestExecutionListener {

        @Override
        public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
            if (identifier.isTest()) {
                results.get(identifier.getUniqueId()).complete(result);
            }
            if (result.getThrowable().filter(EngineRun::endsTheRun).isPresent()) {
                rest.cancel();
            }
        }

        @Override
        public void executionSkipped(TestIdentifier identifier, String reason) {
            List<TestIdentifier> skipped =
                    identifier.isTest() ? List.of(identifier) : List.copyOf(plan.getDescendants(identifier));
            skipped.stream()
                    .map(TestIdentifier::getUniqueId)
                    .filter(results::containsKey)
                    .forEach(id -> results.get(id)
                            .complete(TestExecutionResult.aborted(new org.opentest4j.TestAbortedException(reason))));
        }
    }
}
