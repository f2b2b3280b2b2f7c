package deepdive.host.existing;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.host.SpecificationProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code -Dengine=existing} on a daemon with containers, images, networks and volumes of other people. All stay as they
 * are.
 */
class ExistingHostIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int WHOLE_RUN_SECONDS = 480;

    @TempDir
    private Path folder;

    private SomeonesDaemon daemon;
    private TreeSet<String> before;

    @BeforeEach
    void a_daemon() {
        daemon = SomeonesDaemon.start();
    }

    private void thatSomebodyUses() {
        daemon.fill();
        before = daemon.everything();
    }

    @AfterEach
    void is_theirs_no_more() {
        daemon.close();
    }

    @Test
    void a_run_leaves_everything_as_it_was_and_says_what_it_left_out() throws Exception {
        thatSomebodyUses();
        try (SpecificationProcess run = run("")) {
            assertThat(run.awaitEnd(WHOLE_RUN_SECONDS)).as(run.output()).isZero();

            assertThat(daemon.everything()).isEqualTo(before);
            assertThat(run.scenarios("FAILED")).isEmpty();
            assertThat(run.scenarios("ok")).anyMatch(line -> line.contains("docker kill mata o processo na hora"));
            assertThat(run.scenarios("skipped"))
                    .anyMatch(line -> line.contains("(the daemon has debian:latest"))
                    .anyMatch(line -> line.contains("debian:latest is left as it is, and it is not the course's"))
                    .anyMatch(line -> line.contains("the container name `conteiner1` is in use"))
                    .anyMatch(line -> line.contains("the port 8080 is in use by the container `loja`"))
                    .anyMatch(line -> line.contains("there are containers that are not this run's: "))
                    .anyMatch(line -> line.contains("`docker rm` of whatever a list names"));
            assertThat(folder.resolve("reports/existing/engine.json")).content().contains("\"26.1.");
        }
    }

    @Test
    void where_nobody_else_has_containers_what_speaks_of_all_runs() throws Exception {
        daemon.client().createNetworkCmd().withName("vazia").exec();
        before = daemon.everything();
        try (SpecificationProcess run = run("@ciclo/exercicio/05 or @ciclo/exercicio/13 or @rede/bridge-legado/07")) {
            assertThat(run.awaitEnd(WHOLE_RUN_SECONDS)).as(run.output()).isZero();

            assertThat(run.scenarios("ok")).hasSize(4);
            assertThat(run.scenarios("skipped")).isEmpty();
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(daemon.everything()).isEqualTo(before));
    }

    @Test
    void where_the_hosts_namespaces_are_refused_a_student_has_docker_all_the_same() {
        thatSomebodyUses();
        try (ExistingDaemon existing = daemon.connect()) {
            try (Toolbox toolbox = Toolbox.start(
                    existing.streams(), daemon.images().toolbox(), existing.socket(), NamespaceScope.CONTAINER)) {
                assertThat(toolbox.settle()).isEmpty();
                toolbox.run("su", "aluno", "-c", "docker run --detach --name=baleia debian sleep 600");

                assertThat(toolbox.run("su", "aluno", "-c", "docker ps --all --format '{{.Names}}'")
                                .strip())
                        .as("the student sees the student's containers")
                        .isEqualTo("baleia");
                assertThat(daemon.everything()).anyMatch(line -> line.contains("/baleia"));
            }
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(daemon.everything()).isEqualTo(before));
    }

    @Test
    void a_socket_that_is_its_owners_alone_is_left_so_and_a_student_has_docker_all_the_same() {
        daemon.host().run("chmod", "600", "/run/docker.sock");
        try (ExistingDaemon existing = daemon.connect();
                Toolbox toolbox = Toolbox.start(
                        existing.streams(), daemon.images().toolbox(), existing.socket(), NamespaceScope.MACHINE)) {
            assertThat(toolbox.settle()).isEmpty();

            assertThat(toolbox.run("su", "aluno", "-c", "docker version --format '{{.Server.Version}}'"))
                    .startsWith("26.1.");
            assertThat(daemon.host().run("stat", "--format", "%a", "/run/docker.sock"))
                    .isEqualTo("600\n");
        }
    }

    @Test
    void a_daemon_that_does_not_know_the_toolbox_is_another() {
        try (ExistingDaemon existing = daemon.connect();
                Toolbox toolbox = Toolbox.start(
                        existing.streams(), daemon.images().toolbox(), existing.socket(), NamespaceScope.CONTAINER)) {
            toolbox.settle();

            assertThat(toolbox.run("deepdive-settle", toolbox.label().value(), "", "0".repeat(64)))
                    .contains(existing.daemon().client().infoCmd().exec().getId());
        }
    }

    @Test
    void a_run_that_is_killed_leaves_everything_as_it_was() throws Exception {
        daemon.fill();
        daemon.client().removeContainerCmd("conteiner1").withForce(true).exec();
        daemon.client().removeContainerCmd("terminado").withForce(true).exec();
        daemon.client().removeImageCmd("debian:latest").exec();
        before = daemon.everything();
        try (SpecificationProcess run = run("@ciclo/pratica/11")) {
            await(run, () -> daemon.host().daemon().container("baleia").isPresent());
            assertThat(daemon.host().daemon().imageTags()).contains("debian:latest");

            run.kill();

            Awaitility.await()
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(daemon.everything()).isEqualTo(before));
        }
    }

    @Test
    void a_daemon_that_goes_away_ends_the_run_and_the_next_one_tidies_up() throws Exception {
        thatSomebodyUses();
        try (SpecificationProcess run = run("@ciclo/pratica/07 or @ciclo/exercicio/07")) {
            await(run, () -> daemon.host().daemon().container("baleia").isPresent());

            String commandLine = daemon.kill();

            assertThat(run.awaitEnd(PATIENCE.toSeconds())).isEqualTo(1);
            assertThat(run.output()).contains("has gone away in the middle of the run");
            assertThat(run.scenarios("FAILED")).hasSizeBetween(1, 2);
            assertThat(folder.resolve("reports/existing/cucumber.ndjson"))
                    .content()
                    .contains("testRunFinished");

            daemon.startAgain(commandLine);
            assertThat(daemon.host().daemon().container("baleia")).isPresent();
            new ExistingPool(existing(), daemon.connect(), daemon.images()).close();

            Awaitility.await()
                    .atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(withoutStates(daemon.everything())).isEqualTo(withoutStates(before)));
        }
    }

    /** @param tags a Cucumber tag expression; empty for all scenarios */
    private SpecificationProcess run(String tags) throws IOException {
        Stream<String> filter = tags.isEmpty() ? Stream.of() : Stream.of("-Dcucumber.filter.tags=" + tags);
        return SpecificationProcess.start(
                folder,
                daemon.environment(folder),
                Stream.concat(Stream.of("-Ddeepdive.engine=existing"), filter).toList());
    }

    private static Engine existing() {
        return EngineCatalogue.load().named(Engine.EXISTING);
    }

    /** After its restart, a daemon has stopped its containers and has a new network `bridge`. */
    private static List<String> withoutStates(TreeSet<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("^(container .*) \\w+$", "$1")
                        .replaceFirst("^network \\w+ (\\w+) .*", "network $1"))
                .sorted()
                .toList();
    }

    private static void await(SpecificationProcess run, Supplier<Boolean> condition) throws IOException {
        Awaitility.await().atMost(PATIENCE).until(() -> condition.get() || !run.isAlive());
        assertThat(run.isAlive()).as(run.output()).isTrue();
    }
}
