package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs {@code lab} on a machine of replaced commands: docker, apt-get and others are small scripts that note their
 * arguments. The real machine is neither read nor changed.
 */
@EnabledOnOs(OS.LINUX)
class LabTest {

    private static final Path LAB = LabMachine.LAB;

    private LabMachine machine;

    @BeforeEach
    void a_machine_with_everything(@TempDir Path folder) throws IOException {
        machine = new LabMachine(folder);
    }

    @AfterEach
    void no_stand_in_goes_on() throws IOException {
        machine.endDaemon();
        machine.removeTools();
    }

    // A machine that is ready

    @Test
    void a_ready_machine_is_told_nothing() throws Exception {
        LabRun run = machine.lab("up");

        assertThat(run).isEqualTo(new LabRun(0, "", ""));
        assertThat(machine.calls("apt-get", "dockerd", "mvn")).isEmpty();
    }

    @Test
    void maven_gets_the_arguments_unchanged() throws Exception {
        machine.command("mvn", "printf '<%s>' \"$@\"; pwd");

        LabRun run = machine.lab("verify", "-Dname=two words", "-Dengine=26.1", "");

        assertThat(run.out()).isEqualTo("<verify><-Dname=two words><-Dengine=26.1><>" + machine.project + "\n");
    }

    @ParameterizedTest
    @CsvSource({"LANG, '', C.UTF-8", "LANG, POSIX, C.UTF-8", "LANG, pt_BR.UTF-8, ''", "LC_ALL, pt_BR.utf8, pt_BR.utf8"})
    void maven_gets_a_locale_that_has_all_letters(String variable, String locale, String given) throws Exception {
        machine.set(variable, locale).command("mvn", "echo \"${LC_ALL:-}\"");

        assertThat(machine.lab("verify").out()).isEqualTo(given + "\n");
    }

    @Test
    void in_a_container_its_own_daemon_is_said_to_be_here() throws Exception {
        machine.startDaemon();
        machine.command("mvn", "echo \"<${TESTCONTAINERS_HOST_OVERRIDE:-}>\"");

        assertThat(machine.lab("verify").out()).isEqualTo("<>\n");

        machine.write(".dockerenv", "");

        assertThat(machine.lab("verify").out()).isEqualTo("<localhost>\n");
    }

    @Test
    void in_a_container_a_daemon_beyond_it_is_left_to_be_found() throws Exception {
        machine.write(".dockerenv", "").command("mvn", "echo \"<${TESTCONTAINERS_HOST_OVERRIDE:-}>\"");

        assertThat(machine.lab("verify").out()).isEqualTo("<>\n");
    }

    @Test
    void maven_runs_in_labs_own_folder() throws Exception {
        machine.command("mvn", "pwd");
        machine.directory = machine.root;

        assertThat(machine.lab("verify").out()).isEqualTo(machine.project + "\n");
    }

    @Test
    void mavens_exit_code_is_labs() throws Exception {
        machine.command("mvn", "exit 7");

        assertThat(machine.lab("verify").exitCode()).isEqualTo(7);
    }

    @Test
    void a_run_that_could_not_test_docker_ends_as_git_bisect_skips_it() throws Exception {
        machine.command("mvn", "echo 'no such engine' >\"$DEEPDIVE_UNTESTED\"; exit 1");

        assertThat(machine.lab("verify").exitCode()).isEqualTo(125);
        assertThat(machine.temporaryFiles()).isEmpty();
    }

    @Test
    void a_run_that_passed_is_not_skipped() throws Exception {
        machine.command("mvn", "echo 'no such engine' >\"$DEEPDIVE_UNTESTED\"");

        assertThat(machine.lab("verify").exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void a_signal_ends_maven_first_and_its_exit_code_is_labs(String signal, int code) throws Exception {
        machine.command(
                "mvn",
                "end() { sleep 0.3; echo closed; exit " + code + "; }; trap end " + signal
                        + "; echo begun; n=0; while [ $n -lt 300 ]; do sleep 0.1; n=$((n + 1)); done");
        Process lab = machine.start("signalled", "verify");
        org.awaitility.Awaitility.await().until(() -> machine.out("signalled").contains("begun"));

        // Control+C reaches all processes of a terminal's group; TERM is for lab alone.
        List<String> targets = Stream.concat(
                        Stream.of(lab.toHandle()),
                        signal.equals("INT") ? lab.descendants() : Stream.<ProcessHandle>of())
                .map(process -> String.valueOf(process.pid()))
                .toList();
        new ProcessBuilder(Stream.concat(Stream.of("kill", "-" + signal), targets.stream())
                        .toList())
                .start()
                .waitFor();

        LabRun run = machine.await("signalled", lab);
        assertThat(run.out()).isEqualTo("begun\nclosed\n");
        assertThat(run.exitCode()).isEqualTo(code);
        assertThat(machine.temporaryFiles()).isEmpty();
    }

    @Test
    void maven_does_not_run_on_a_machine_that_could_not_be_prepared() throws Exception {
        machine.set("DEEPDIVE_IMAGES", "nonsense");

        assertThat(machine.lab("verify").exitCode()).isEqualTo(1);
        assertThat(machine.calls("mvn")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"help", "-h", "--help", "''"})
    void help_names_the_verbs(String argument) throws Exception {
        LabRun run = argument.isEmpty() ? machine.lab() : machine.lab(argument);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("./lab up", "./lab down", "./lab help", "DEEPDIVE_IMAGES")
                .doesNotContain("#");
        assertThat(machine.calls("docker", "mvn")).isEmpty();
    }

    // The daemon

    @Test
    void a_docker_host_that_does_not_answer_is_named() throws Exception {
        machine.set("DOCKER_HOST", "tcp://192.0.2.1:2375").daemonIsSilent("Cannot connect");

        LabRun run = machine.lab("verify");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("DOCKER_HOST=tcp://192.0.2.1:2375 does not answer: Cannot connect", "Next:");
        assertThat(machine.calls("apt-get", "dockerd", "systemctl", "mvn")).isEmpty();
    }

    @Test
    void a_docker_host_that_swallows_everything_does_not_hang_lab() throws Exception {
        machine.set("DOCKER_HOST", "tcp://192.0.2.1:2375").command("docker", "sleep 60");

        LabRun run = machine.lab("up");

        assertThat(run.err()).contains("DOCKER_HOST=tcp://192.0.2.1:2375 does not answer");
        assertThat(run.duration()).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void a_docker_host_that_answers_needs_no_daemon_here() throws Exception {
        machine.set("DOCKER_HOST", "tcp://192.0.2.1:2375").without("dockerd", "iptables");

        assertThat(machine.lab("up")).isEqualTo(new LabRun(0, "", ""));
        assertThat(machine.calls("apt-get")).isEmpty();
    }

    @Test
    void a_docker_host_without_a_docker_command_gets_that_alone() throws Exception {
        machine.set("DOCKER_HOST", "tcp://192.0.2.1:2375").without("docker", "dockerd", "iptables");

        LabRun run = machine.lab("up");

        assertThat(run).isEqualTo(new LabRun(0, "lab: installing docker-cli\n", ""));
        assertThat(machine.calls("dockerd")).isEmpty();
    }

    @Test
    void a_daemon_that_lab_started_is_stopped_by_down() throws Exception {
        machine.daemonIsSilent("");

        assertThat(machine.lab("up").out())
                .isEqualTo("lab: starting dockerd, its log in " + machine.root + "/var/log/deepdive-dockerd.log\n");
        String pid = machine.daemonPid();
        assertThat(machine.lab("up").out()).as("the daemon holds no lock").isEmpty();
        assertThat(machine.lab("down").out()).isEqualTo("lab: stopped dockerd (pid " + pid + ")\n");
        assertThat(machine.daemonAnswers()).isFalse();
        assertThat(machine.lab("down").out()).startsWith("lab: nothing to stop");
    }

    @Test
    void a_daemon_that_systemd_started_for_lab_is_stopped_through_systemd() throws Exception {
        Files.createDirectories(machine.root.resolve("run/systemd/system"));
        machine.daemonIsSilent("")
                .command(
                        "systemctl",
                        "case $1 in start) setsid dockerd >/dev/null 2>&1 & ;; "
                                + "stop) kill $(cat $DEEPDIVE_ROOT/var/run/docker.pid) ;; esac");

        assertThat(machine.lab("up").out()).isEqualTo("lab: starting docker with systemd\n");
        assertThat(machine.lab("down").out()).startsWith("lab: stopped dockerd");
        assertThat(machine.calls("systemctl"))
                .containsExactly("systemctl start docker", "systemctl stop docker.socket docker.service");
    }

    @Test
    void down_with_nothing_started_stops_nothing() throws Exception {
        LabRun run = machine.lab("down");

        assertThat(run).isEqualTo(new LabRun(0, "lab: nothing to stop: no daemon that lab started is running\n", ""));
    }

    @Test
    void down_spares_a_process_that_merely_has_the_old_pid() throws Exception {
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            machine.write("run/deepdive/dockerd", other.pid() + " 1\n");

            assertThat(machine.lab("down").out()).startsWith("lab: nothing to stop");
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void what_an_unclean_death_left_does_not_stop_the_daemon() throws Exception {
        String recycled = String.valueOf(ProcessHandle.current().pid());
        machine.daemonIsSilent("")
                .write("var/run/docker.pid", recycled)
                .write("var/run/docker.sock", "")
                .write("var/run/docker/containerd/containerd.pid", recycled)
                .write("run/containerd/containerd.sock", "");

        assertThat(machine.lab("up").exitCode()).isZero();
        assertThat(machine.root.resolve("var/run/docker/containerd/containerd.pid"))
                .doesNotExist();
        assertThat(machine.root.resolve("run/containerd/containerd.sock")).doesNotExist();
        assertThat(machine.daemonAnswers()).isTrue();
    }

    @Test
    void a_daemon_that_ends_at_once_is_quoted() throws Exception {
        machine.daemonIsSilent("").command("dockerd", "echo 'no space left on device'; exit 1");

        LabRun run = machine.lab("up");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("dockerd does not get ready", "deepdive-dockerd.log", "no space left", "Next:");
        assertThat(run.duration()).isLessThan(Duration.ofSeconds(10));
    }

    // Users who are not root

    @Test
    void a_user_without_a_daemon_is_told_the_command_to_run() throws Exception {
        machine.isNotRoot().daemonIsSilent("Cannot connect").set("DEEPDIVE_IMAGES", "debian");

        LabRun run = machine.lab("verify", "-Dengine=20.10", "-Dother=1", "-Pself-test");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).endsWith("Next: sudo DEEPDIVE_IMAGES=debian ./lab up -Dengine=20.10 -Pself-test\n");
        assertThat(machine.calls("apt-get", "dockerd", "mvn")).isEmpty();
    }

    @Test
    void a_user_without_maven_is_told_the_command_to_run() throws Exception {
        machine.isNotRoot().without("mvn");

        LabRun run = machine.lab("verify", "-Dengine=20.10");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("lab: missing on this machine: maven\nlab: Next: sudo ./lab up -Dengine=20.10\n");
    }

    @Test
    void a_user_without_a_base_image_is_told_the_command_to_run() throws Exception {
        machine.isNotRoot();

        LabRun run = machine.lab("verify", "-Dengine=20.10");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("debian:bookworm is missing", "Next: sudo ./lab up -Dengine=20.10");
        assertThat(machine.calls("mmdebstrap")).isEmpty();
    }

    @Test
    void a_user_whom_the_daemon_refuses_is_told_so() throws Exception {
        machine.startDaemon();
        machine.isNotRoot().daemonIsSilent("permission denied while trying to connect");

        LabRun run = machine.lab("verify");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("refuses the user joe", "sudo usermod -aG docker joe");
    }

    @Test
    void a_socket_that_a_dead_daemon_left_is_not_taken_for_a_refusal() throws Exception {
        machine.isNotRoot().daemonIsSilent("permission denied while trying to connect");

        assertThat(machine.lab("up").err()).startsWith("lab: no Docker daemon").endsWith("Next: sudo ./lab up\n");
    }

    @Test
    void a_user_in_a_checkout_where_root_has_built_is_told_the_command_to_run() throws Exception {
        Path target = Files.createDirectories(machine.project.resolve("target"));
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(target), "root may write anywhere");
        machine.isNotRoot();

        assertThat(machine.lab("verify").err()).contains("joe may not write", "sudo chown -R joe");
    }

    @Test
    void a_user_with_everything_needs_no_root() throws Exception {
        machine.isNotRoot().without("dockerd", "iptables", "apt-get", "apt-cache", "mmdebstrap");

        assertThat(machine.lab("up")).isEqualTo(new LabRun(0, "", ""));
    }

    // Base images

    @ParameterizedTest
    @CsvSource({
        "'',                          trixie",
        "-Dengine=,                   trixie",
        "-Dengine=26.1,               trixie",
        "-Dengine=26.1+containerd,    trixie",
        "'-Dengine=20.10,26.1',       bookworm trixie",
        "'-Dengine=20.10+containerd,28.5', bookworm forky trixie",
        "-Dengine=all,                bookworm forky trixie",
        "-Dengine=27.5,               sid trixie",
        "-Dengine=existing,           trixie",
        "-Dengine=source:29.7.2,      forky trixie",
        "-Dengine=source:25.0.16,     trixie",
        "-Dengine=source:25.0.17+containerd, forky trixie",
        "-Dengine=source:26.0.0,      trixie",
        "'-Dengine=20.10,source:docker-v29.0.0', bookworm forky trixie",
        "-Dengine=source:./moby,      forky trixie",
        "-Dengine=99,                 trixie"
    })
    void an_engine_needs_its_own_suite_and_the_courses(String argument, String suites) throws Exception {
        machine.images().set("DEEPDIVE_IMAGES", "hub");

        machine.lab("up", argument);

        assertThat(machine.calls("docker pull"))
                .containsExactly(Stream.of(suites.split(" "))
                        .map(s -> "docker pull debian:" + s)
                        .toArray(String[]::new));
    }

    @Test
    void debian_provides_only_the_images_that_are_missing() throws Exception {
        machine.set("DEEPDIVE_IMAGES", "debian");

        LabRun run = machine.lab("up", "-Dengine=20.10,26.1");

        assertThat(run)
                .isEqualTo(new LabRun(
                        0, "lab: making debian:bookworm with mmdebstrap\nlab: importing debian:bookworm\n", ""));
        assertThat(machine.calls("mmdebstrap")).singleElement().asString().contains(" bookworm ");
        assertThat(machine.calls("docker import"))
                .singleElement()
                .asString()
                .contains("CMD [\"bash\"]", "LABEL deepdive.base=mmdebstrap")
                .endsWith(" debian:bookworm");
        assertThat(machine.calls("docker pull", "docker manifest")).isEmpty();
        assertThat(machine.temporaryFiles()).isEmpty();
    }

    @Test
    void hub_pulls_without_asking_first() throws Exception {
        machine.images().set("DEEPDIVE_IMAGES", "hub");

        assertThat(machine.lab("up").out()).isEqualTo("lab: pulling debian:trixie\n");
        assertThat(machine.calls("docker manifest", "mmdebstrap")).isEmpty();
    }

    @Test
    void docker_hub_is_asked_once_and_used_if_it_answers() throws Exception {
        machine.images().hubAnswers();

        machine.lab("up", "-Dengine=all");

        assertThat(machine.calls("docker manifest")).hasSize(1);
        assertThat(machine.calls("docker pull")).hasSize(3);
    }

    @Test
    void docker_hub_is_asked_once_and_done_without_if_it_refuses() throws Exception {
        machine.images();

        machine.lab("up", "-Dengine=all");

        assertThat(machine.calls("docker manifest")).hasSize(1);
        assertThat(machine.calls("mmdebstrap")).hasSize(3);
    }

    @Test
    void docker_hub_has_five_seconds_to_answer() throws Exception {
        machine.images().hubHangs();

        LabRun run = machine.lab("up");

        assertThat(run.out()).contains("making debian:trixie");
        assertThat(run.duration()).isLessThan(Duration.ofSeconds(7));
    }

    @Test
    void an_unknown_source_of_images_names_the_two() throws Exception {
        machine.set("DEEPDIVE_IMAGES", "nonsense");

        LabRun run = machine.lab("up");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("DEEPDIVE_IMAGES", "hub", "debian", "nonsense");
    }

    @Test
    void a_failing_mmdebstrap_is_quoted_with_its_suite() throws Exception {
        machine.set("DEEPDIVE_IMAGES", "debian").command("mmdebstrap", "echo 'E: mirror unreachable' >&2; exit 25");

        LabRun run = machine.lab("up", "-Dengine=20.10");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("failed: making debian:bookworm", "E: mirror unreachable", "Next:");
        assertThat(machine.calls("docker import")).isEmpty();
        assertThat(machine.temporaryFiles()).isEmpty();
    }

    @Test
    void a_machine_without_mmdebstrap_or_debians_keys_gets_both() throws Exception {
        Files.delete(machine.root.resolve("usr/share/keyrings/debian-archive-keyring.gpg"));

        assertThat(machine.lab("up", "-Dengine=20.10").out())
                .startsWith("lab: installing mmdebstrap debian-archive-keyring\n");
    }

    @Test
    void two_labs_at_once_make_an_image_once() throws Exception {
        machine.images().command("mmdebstrap", "sleep 0.5; touch \"$5\"");

        Process first = machine.start("first", "up");
        Process second = machine.start("second", "up");

        assertThat(machine.await("first", first).exitCode()).isZero();
        assertThat(machine.await("second", second).exitCode()).isZero();
        assertThat(machine.calls("docker import")).hasSize(1);
    }

    // The script itself

    @Test
    void shellcheck_has_nothing_to_say() throws Exception {
        assumeTrue(LabMachine.find("shellcheck") != null, "shellcheck is not installed");

        for (String script : List.of("lab", "src/main/lab/packages", ".ci/run", ".ci/bare")) {
            Process check = new ProcessBuilder("shellcheck", "--external-sources", script)
                    .redirectErrorStream(true)
                    .start();
            assertThat(new String(check.getInputStream().readAllBytes())).isEmpty();
        }
    }

    @Test
    void it_is_short_enough_to_be_read() throws IOException {
        assertThat(Files.readAllLines(LAB)).hasSizeLessThan(200);
    }
}
