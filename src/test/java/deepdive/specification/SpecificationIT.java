package deepdive.specification;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.steps.Laboratories;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;

/** The specification: every scenario of the hand-out, on the chosen engines, all at the same time. */
class SpecificationIT {

    private static final Path FEATURES = Path.of("features");
    private static final Path REPORTS = Path.of("reports");

    @TestFactory
    List<DynamicContainer> hand_out() {
        List<Engine> engines = EngineCatalogue.load().chosen(System.getProperty("deepdive.engine", ""));
        Laboratories.current();
        List<EngineRun> runs = engines.stream()
                .map(engine -> new EngineRun(engine, FEATURES.resolve(language()), REPORTS))
                .toList();
        runs.forEach(run -> run.start(inItsOwnThread()));
        return runs.stream()
                .map(run -> DynamicContainer.dynamicContainer("Docker " + run.engine(), scenarios(run)))
                .toList();
    }

    private static Stream<DynamicTest> scenarios(EngineRun run) {
        return run.scenarios().entrySet().stream()
                .map(scenario ->
                        DynamicTest.dynamicTest(scenario.getValue(), () -> rethrow(run.resultOf(scenario.getKey()))));
    }

    private static void rethrow(TestExecutionResult result) throws Throwable {
        if (result.getThrowable().isPresent()) {
            throw result.getThrowable().get();
        }
    }

    private static Executor inItsOwnThread() {
        return task -> new Thread(task, "specification").start();
    }

    private static String language() {
        String chosen = System.getProperty("deepdive.language", "").strip();
        return chosen.isEmpty() ? "pt" : chosen;
    }
}
