package deepdive.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;

import deepdive.specification.steps.EngineOfRun;
import deepdive.specification.steps.EvidenceKeeper;
import deepdive.specification.steps.LaboratoryOfRun;
import deepdive.verify.RunOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Each mutant turns its scenario red, for the right reason. With {@code -Ddeepdive.mutants=} and a regular expression, only the
 * mutants with such a name are run.
 */
class MutantsIT {

    @BeforeAll
    static void keep_the_specifications_own_recordings() {
        System.setProperty(EvidenceKeeper.REPORTS_PROPERTY, "target/mutants");
    }

    @AfterAll
    static void record_as_usual() {
        System.clearProperty(EvidenceKeeper.REPORTS_PROPERTY);
    }

    @TestFactory
    Stream<DynamicTest> a_host_made_wrong_turns_the_specification_red() {
        int hosts = RunOptions.ofThisRun().hosts();
        LaboratoryOfRun.openFor(hosts, Map.of());
        ExecutorService students = Executors.newFixedThreadPool(hosts);
        Map<Mutant, CompletableFuture<List<TestExecutionResult>>> results = new LinkedHashMap<>();
        String names = System.getProperty("deepdive.mutants", ".*");
        Mutant.all().stream()
                .filter(mutant -> mutant.name().matches(names))
                .forEach(mutant -> results.put(mutant, CompletableFuture.supplyAsync(() -> run(mutant), students)));
        students.shutdown();
        return results.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().name(),
                        () -> assertRed(entry.getKey(), entry.getValue().join())));
    }

    private static void assertRed(Mutant mutant, List<TestExecutionResult> results) {
        assertThat(results).as("scenarios named '%s'", mutant.scenario()).hasSize(1);
        TestExecutionResult result = results.get(0);
        assertThat(result.getStatus())
                .as("on this host, '%s' was to fail", mutant.scenario())
                .isEqualTo(TestExecutionResult.Status.FAILED);
        assertThat(result.getThrowable().orElseThrow()).message().containsPattern(mutant.reason());
    }

    private static List<TestExecutionResult> run(Mutant mutant) {
        ConcurrentLinkedQueue<TestExecutionResult> results = new ConcurrentLinkedQueue<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectDirectory("features/pt"))
                                .filters(EngineFilter.includeEngines("cucumber"))
                                .configurationParameters(Map.of(
                                        "cucumber.glue",
                                        EngineOfRun.class.getPackageName() + "," + MutantHooks.class.getPackageName(),
                                        "cucumber.plugin",
                                        MutantOfRun.class.getName() + ":" + mutant.name(),
                                        "cucumber.filter.name",
                                        mutant.scenario(),
                                        "cucumber.publish.quiet",
                                        "true"))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
                                if (identifier.isTest()) {
                                    results.add(result);
                                }
                            }
                        });
        return List.copyOf(results);
    }
}
