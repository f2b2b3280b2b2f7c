package deepdive.report.messages;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.EngineDescription;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EngineOrderTest {

    @Test
    void engines_come_from_the_oldest_to_the_newest_and_those_without_a_version_last() {
        assertThat(runs("existing", "28.5", "9", "26.1+containerd", "26.1", "podman").stream()
                        .sorted(EngineOrder.OF_RUNS))
                .extracting(Run::engineId)
                .containsExactly("9", "26.1", "26.1+containerd", "28.5", "existing", "podman");
    }

    @Test
    void the_newest_has_a_version_unless_none_has() {
        assertThat(newest("28.5", "existing", "9")).contains("28.5");
        assertThat(newest("existing")).contains("existing");
        assertThat(newest()).isEmpty();
    }

    private static Optional<String> newest(String... engines) {
        return EngineOrder.newest(runs(engines)).map(Run::engineId);
    }

    private static List<Run> runs(String... engines) {
        return Arrays.stream(engines)
                .map(engine -> new Run(
                        engine,
                        EngineDescription.unknown(engine),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()))
                .toList();
    }
}
