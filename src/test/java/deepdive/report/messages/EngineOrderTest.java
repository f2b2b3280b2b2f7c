package deepdive.report.messages;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.EngineDescription;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    void engines_from_source_are_among_those_of_packages() {
        assertThat(runs("existing", "29", "source:28.5.2", "26.1", "source:20.10.0").stream()
                        .sorted(EngineOrder.OF_RUNS))
                .extracting(Run::engineId)
                .containsExactly("source:20.10.0", "26.1", "source:28.5.2", "29", "existing");
    }

    @Test
    void an_engine_from_a_folder_has_the_version_that_its_daemon_said() {
        Run folder = run("source:./moby", "27.5.1-3-gabc");

        assertThat(Stream.of(run("source:28.0.0", "28.0.0"), folder, run("26.1", "26.1.5"))
                        .sorted(EngineOrder.OF_RUNS))
                .extracting(Run::engineId)
                .containsExactly("26.1", "source:./moby", "source:28.0.0");
        assertThat(EngineOrder.newest(List.of(folder))).contains(folder);
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
                .map(engine -> run(EngineDescription.unknown(engine)))
                .toList();
    }

    private static Run run(String engine, String version) {
        EngineDescription unknown = EngineDescription.unknown(engine);
        return run(new EngineDescription(
                engine,
                new EngineDescription.Versions(Optional.of(version), Optional.empty(), Optional.empty()),
                unknown.storage(),
                unknown.machine(),
                Optional.empty()));
    }

    private static Run run(EngineDescription facts) {
        return new Run(facts.id(), facts, true, Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
