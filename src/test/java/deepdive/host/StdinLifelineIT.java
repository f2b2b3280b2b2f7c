package deepdive.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse.Mount;
import com.github.dockerjava.api.command.InspectVolumeResponse;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.Network;
import deepdive.host.disposable.OuterDaemon;
import deepdive.host.disposable.SharedNetwork;
import deepdive.host.disposable.TenantNetwork;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run ends or dies. After 15 s the outer daemon has nothing of the run, except the things that all runs share. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StdinLifelineIT {

    private static final Duration GONE_WITHIN = Duration.ofSeconds(15);
    private static final String MIRRORS_VOLUME = "deepdive-mirror-";

    private static final int SIGNALS = 3;

    private final Queue<Process> runs = new ArrayDeque<>();
    private final DockerClient client = OuterDaemon.connect().client();

    /** The runs start at the same time, so that each is ready when its test begins. */
    @BeforeAll
    void startRuns() throws IOException {
        for (int i = 0; i < SIGNALS; i++) {
            runs.add(Subprocess.start(LifelineRun.class, Map.of()));
        }
    }

    @AfterAll
    void endRuns() {
        runs.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "TERM", "INT"})
    void nothing_outlives_a_run_that_is_ended_by_a_signal(String signal) throws Exception {
        Process run = runs.remove();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
            String line = Optional.ofNullable(said.readLine()).orElse("it said nothing");
            assertThat(line).matches("[0-9a-f-]{36} OptionalInt\\[0]");
            Map<String, String> label = Map.of("deepdive.run", line.substring(0, line.indexOf(' ')));
            List<String> volumes = volumesOf(label);
            assertThat(containers(label)).as("the mirror and the host").hasSize(2);

            new ProcessBuilder("kill", "-" + signal, String.valueOf(run.pid()))
                    .start()
                    .waitFor();

            Awaitility.await().atMost(GONE_WITHIN).untilAsserted(() -> {
                assertThat(containers(label)).isEmpty();
                assertThat(allVolumes()).filteredOn(volumes::contains).isEmpty();
            });
            assertThat(networks()).extracting(Network::getLabels).doesNotContain(label);
        } finally {
            run.destroyForcibly();
        }
    }

    @Test
    void the_network_and_the_mirrors_volume_are_shared_by_all_runs_and_stay() {
        SharedNetwork.ensure(client);
        SharedNetwork.ensure(client);

        assertThat(networks())
                .filteredOn(network -> network.getName().startsWith("deepdive"))
                .extracting(Network::getName)
                .contains(SharedNetwork.NAME)
                .isSubsetOf(SharedNetwork.NAME, TenantNetwork.NAME);
    }

    private List<Container> containers(Map<String, String> label) {
        return client.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(label)
                .exec();
    }

    /** The volumes of the host, if its files are not in memory. */
    private List<String> volumesOf(Map<String, String> label) {
        return containers(label).stream()
                .flatMap(container -> mounts(container.getId()))
                .flatMap(mount -> Stream.ofNullable(mount.getName()))
                .filter(name -> !name.startsWith(MIRRORS_VOLUME))
                .toList();
    }

    private Stream<Mount> mounts(String container) {
        return Stream.ofNullable(client.inspectContainerCmd(container).exec().getMounts())
                .flatMap(List::stream);
    }

    private List<String> allVolumes() {
        return client.listVolumesCmd().exec().getVolumes().stream()
                .map(InspectVolumeResponse::getName)
                .toList();
    }

    private List<Network> networks() {
        return client.listNetworksCmd().exec();
    }
}
