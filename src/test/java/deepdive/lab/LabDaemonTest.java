package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The daemon that lab finds, starts or names, on a machine of replaced commands; and users who are not root. */
class LabDaemonTest extends OnLabMachine {

    private static final Path LAB = LabMachine.LAB;

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
}
