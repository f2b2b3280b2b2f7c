package deepdive.specification;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.steps.Laboratories;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;

/** The specification: every scenario of the hand-out, on the chosen engine. */
class SpecificationIT {

    private static final Path FEATURES = Path.of("features");
    private static final Path REPORTS = Path.of("reports");

    @TestFactory
    DynamicContainer hand_out() {
        Engine engine = EngineCatalogue.load().named(System.getProperty("deepdive.engine", ""));
        Laboratories.current();
        EngineRun run = new EngineRun(engine, FEATURES.resolve(language()), REPORTS);
        run.start(inItsOwnThread());
        return DynamicContainer.dynamicContainer("Docker " + engine, scenarios(run));
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
