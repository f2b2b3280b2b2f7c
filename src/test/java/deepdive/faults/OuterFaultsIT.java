package deepdive.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.dockerjava.api.model.Container;
import deepdive.host.SpecificationProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** Something outside the hosts goes wrong during a run: the mirror ends, or the outer daemon goes away. */
@Tag("faults")
class OuterFaultsIT {

    private static final Path SOCKET = Path.of("/var/run/docker.sock");
    private static final int WHOLE_RUN_SECONDS = 300;
    private static final int SEED = 16;

    /** With one host, the scenarios that wait for long come first, so that a fault precedes the others. */
    private static final int HOSTS = 1;

    @TempDir
    private Path folder;

    private final ThingsOfRun things = new ThingsOfRun();

    @Test
    void a_mirror_that_is_killed_while_it_starts_ends_the_run_and_is_named() throws Exception {
        try (SpecificationProcess run = start(Map.of(), "docker kill mata.*")) {
            FaultTimes times = killMirror(run, "mirror killed at its start");

            assertThat(run.awaitEnd(WHOLE_RUN_SECONDS)).isEqualTo(1);
            times.secondsUntil("ended").note("status", 1);
            things.awaitGone(run);
            times.secondsUntil("gone").write();
            assertThat(run.output()).containsPattern("The mirror (could not be started|has ended)");
        }
    }

    @Test
    void a_mirror_that_is_killed_later_is_named_by_each_scenario_that_needs_it() throws Exception {
        try (SpecificationProcess run = start(
                Map.of(), "Uma imagem está no host depois de baixada", "docker kill mata.*", "docker stop espera.*")) {
            await(() -> Files.exists(folder.resolve("reports/26.1/cucumber.ndjson")));
            FaultTimes times = killMirror(run, "mirror killed");

            assertThat(run.awaitEnd(WHOLE_RUN_SECONDS)).isEqualTo(1);
            times.secondsUntil("ended").note("status", 1);
            things.awaitGone(run);
            times.secondsUntil("gone").write();
            assertThat(run.scenarios("FAILED")).isNotEmpty();
            assertThat(failures())
                    .hasSameSizeAs(run.scenarios("FAILED"))
                    .allSatisfy(failure -> assertThat(failure)
                            .contains("The mirror has ended: the container ", "asked to send it signal 9"));
        }
    }

    @Test
    void an_outer_daemon_that_goes_away_ends_the_run_and_is_named_and_the_next_run_passes() throws Exception {
        assumeTheDaemonHasASocketHere();
        String[] scenarios = {"docker stop .*", "docker kill mata.*"};
        try (WayToSocket way = WayToSocket.of(SOCKET);
                SpecificationProcess run = start(Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + way.port()), scenarios)) {
            await(() -> !run.scenarios("ok").isEmpty() || !run.isAlive());
            things.note(run);
            FaultTimes times = FaultTimes.of("outer daemon gone");
            way.end();

            assertThat(run.awaitEnd(WHOLE_RUN_SECONDS)).isEqualTo(1);
            times.secondsUntil("ended").note("status", 1);
            things.awaitGone(run);
            times.secondsUntil("gone").write();
            assertThat(run.output()).contains("The outer daemon, which the hosts run on, has gone away");
            assertThat(folder.resolve("reports/26.1/cucumber.ndjson")).content().contains("testRunFinished");
        }
        try (SpecificationProcess next = start(Map.of(), scenarios)) {
            assertThat(next.awaitEnd(WHOLE_RUN_SECONDS)).as(next.output()).isZero();
        }
    }

    @Test
    void an_outer_daemon_that_is_far_away_makes_a_run_slower_and_not_red() throws Exception {
        assumeTheDaemonHasASocketHere();
        try (WayToSocket way = WayToSocket.farAway(SOCKET, new Random(SEED));
                SpecificationProcess run = start(
                        Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + way.port()),
                        "docker stop .*",
                        "docker kill mata.*")) {
            FaultTimes times = FaultTimes.of("outer daemon 0.2 s ± 0.1 s away, in each direction");

            assertThat(run.awaitEnd(WHOLE_RUN_SECONDS)).as(run.output()).isZero();
            times.secondsUntil("ended").note("status", 0);
            assertThat(run.scenarios("ok")).hasSizeGreaterThan(3);
            things.awaitGone(run);
            times.secondsUntil("gone").write();
        }
    }

    /** lab names the socket, too. */
    private static void assumeTheDaemonHasASocketHere() {
        String named = Optional.ofNullable(System.getenv("DOCKER_HOST")).orElse("unix://" + SOCKET);
        assumeTrue(Files.exists(SOCKET) && named.equals("unix://" + SOCKET), "the outer daemon has no socket here");
    }

    /** The messages of the scenarios that failed. */
    private List<String> failures() throws IOException {
        ObjectMapper json = new ObjectMapper();
        return Files.readAllLines(folder.resolve("reports/26.1/cucumber.ndjson")).stream()
                .map(line -> json.readTree(line).path("testStepFinished").path("testStepResult"))
                .filter(result -> result.path("status").asString("").equals("FAILED"))
                .map(result -> result.path("message").asString(""))
                .toList();
    }

    private FaultTimes killMirror(SpecificationProcess run, String fault) throws IOException {
        await(() -> mirror(run).size() == 1);
        FaultTimes times = FaultTimes.of(fault);
        mirror(run).forEach(things::kill);
        return times;
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(60))
                .until(condition);
    }

    private List<Container> mirror(SpecificationProcess run) throws IOException {
        return things.containers(run).stream()
                .filter(container -> container.getImage().contains("registry"))
                .filter(container -> container.getState().equals("running"))
                .toList();
    }

    private SpecificationProcess start(Map<String, String> environment, String... scenarios) throws IOException {
        return SpecificationProcess.start(
                folder,
                environment,
                List.of("-Ddeepdive.hosts=" + HOSTS, "-Dcucumber.filter.name=" + String.join("|", scenarios)));
    }
}
