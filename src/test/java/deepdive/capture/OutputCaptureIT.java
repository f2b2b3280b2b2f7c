package deepdive.capture;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.Engine;
import deepdive.specification.steps.LaboratoryOfRun;
import deepdive.verify.RunOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Records the outputs that the parsers are tested with, on the chosen engines. If {@code -Ddeepdive.captures=} names a
 * folder ({@code ./lab capture} does), the outputs are written to it; otherwise the test only proves that they can be
 * recorded.
 */
class OutputCaptureIT {

    private static final Path KEPT = Path.of("src/test/resources/observe");

    @TestFactory
    Stream<DynamicTest> each_output_that_is_kept_can_be_recorded_anew() {
        Path folder = Path.of(System.getProperty("deepdive.captures", "target/captures"));
        return RunOptions.ofThisRun().engines().stream()
                .map(engine -> DynamicTest.dynamicTest("Docker " + engine, () -> record(engine, folder)));
    }

    private static void record(Engine engine, Path folder) throws IOException {
        Outputs outputs = StudentCommands.on(engine, LaboratoryOfRun.current());
        outputs.writeTo(folder.resolve(engine.id()));

        Set<String> kept = new TreeSet<>(Outputs.in(KEPT.resolve(engine.id())));
        assertThat(outputs.names()).containsAll(kept);
    }
}
