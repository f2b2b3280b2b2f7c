package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the output of {@code ./lab doctor} on a machine of replaced commands. */
class DoctorTest extends OnLabMachine {

    private static final String CAN = "./lab verify can run here\n";
    private static final String CANNOT = "./lab verify cannot run here: first mend what is marked no\n";

    /** A docker command with a daemon that answers; tests replace words of the script. */
    private static final String DOCKER = """
            case $1 in
                version) [ -e answers ] && echo '26.1.5 Engine containerd' || { cat why >&2; exit 1; } ;;
                context) echo unix:///var/run/docker.sock ;;
                info) case $3 in
                    *Security*) echo '[name=seccomp,profile=builtin]' ;;
                    *Cgroup*) echo v2, systemd ;;
                    *MemTotal*) echo 25258000000 ;;
                    *Root*) echo /var/lib/docker ;;
                esac ;;
                image) grep -qx "$3" images ;;
                manifest) . ./hub ;;
                run) echo 'Filesystem 1024-blocks Used Available Capacity Mounted'
                    echo 'overlay 263174212 12345678 78400000 14% /' ;;
            esac
            """;

    @BeforeEach
    void a_machine_with_tools() throws IOException {
        machine.command("docker", DOCKER)
                .command("javac", "echo javac 17.0.2")
                .command("mvn", "echo Apache Maven 3.9.9")
                .command("fc-list", "echo DejaVu; echo Noto")
                .command("npm", "");
        for (String tool : List.of("chromium", "chromedriver", "git", "shellcheck")) {
            machine.command(tool, "");
        }
    }

    @Test
    void a_machine_with_everything_can_run_it_and_fits_a_screen() throws Exception {
        LabRun run = machine.lab("doctor");

        assertThat(run).isEqualTo(new LabRun(0, """
                docker      ok  26.1.5 at unix:///var/run/docker.sock
                privileged  ok  a container of debian:trixie ran
                cgroup      ok  v2, systemd
                memory      ok  25.3 GB on the daemon's machine
                disk        ok  80.3 GB free in /var/lib/docker
                base image  ok  debian:trixie
                engines     ok  here: 26.1
                                no curl to ask  with: 27.5
                                with ./lab up -Dengine=…: 20.10 28.5
                JDK         ok  17.0.2
                Maven       ok  3.9.9
                browser     ok  chromium-headless-shell
                fonts       ok  2 families
                player      ok  npm can fetch it, if its registry answers
                self-test   ok  chromium, chromedriver, git, shellcheck
                ok: here  lab: ./lab verify gets it  no: needed  -: done without  ?: unknown
                """ + CAN, ""));
    }

    @Test
    void it_changes_nothing_but_runs_one_container_that_is_removed() throws Exception {
        machine.images("bookworm");

        machine.lab("doctor");

        assertThat(machine.calls("apt-get", "dockerd", "systemctl", "mmdebstrap"))
                .isEmpty();
        assertThat(machine.calls("docker"))
                .allSatisfy(call -> assertThat(call)
                        .matches("docker (version|context inspect|info|image inspect|manifest inspect|run) .*"));
        assertThat(machine.calls("docker run")).singleElement().asString().contains(" --rm ", " debian:bookworm ");
        assertThat(machine.temporaryFiles()).isEmpty();
    }

    @Test
    void a_bare_machine_of_roots_gets_what_it_needs_from_lab() throws Exception {
        machine.daemonIsSilent("")
                .without("docker", "javac", "mvn", "npm", "chromium", "chromedriver", "git", "shellcheck", "fc-list");

        LabRun run = machine.lab("doctor");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith(CAN);
        assertThat(marks(run))
                .containsAllEntriesOf(Map.of("docker", "lab", "JDK", "lab", "Maven", "lab", "fonts", "-"));
        assertThat(run.out()).contains("sudo ./lab up brings it\n", "no chromium chromedriver git shellcheck");
        assertThat(run.out().lines()).hasSizeLessThan(25).allMatch(line -> line.length() <= 80);
    }

    @Test
    void a_user_is_told_what_to_ask_root_for() throws Exception {
        machine.isNotRoot().images().without("javac", "mvn");

        LabRun run = machine.lab("doctor");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("no  no javac in the PATH\n                sudo ./lab up\n")
                .endsWith(CANNOT);
        assertThat(marks(run))
                .containsAllEntriesOf(
                        Map.of("docker", "ok", "privileged", "?", "base image", "no", "JDK", "no", "Maven", "no"));
    }

    @Test
    void a_machine_without_apt_is_told_that_lab_installs_nothing_there() throws Exception {
        machine.without("mvn", "apt-get");

        LabRun run = machine.lab("doctor");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("Maven       no  no mvn in the PATH\n", "on Debian and Ubuntu only\n");
    }

    @ParameterizedTest
    @CsvSource({"javac, echo javac 11.0.24, JDK, 17", "mvn, echo Apache Maven 3.6.3, Maven, 3.8"})
    void what_is_too_old_is_named_with_the_oldest_that_will_do(String tool, String script, String row, String oldest)
            throws Exception {
        machine.command(tool, script);

        LabRun run = machine.lab("doctor");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(marks(run)).containsEntry(row, "no");
        assertThat(run.out()).contains(oldest + " is the oldest that will do");
    }

    @Test
    void a_java_home_without_a_compiler_is_named() throws Exception {
        machine.set("JAVA_HOME", "/opt/jre");

        LabRun run = machine.lab("doctor");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("no javac in JAVA_HOME, /opt/jre");
    }

    @Test
    void a_chosen_daemon_that_is_silent_is_not_replaced() throws Exception {
        machine.set("DOCKER_HOST", "tcp://192.0.2.1:2375").daemonIsSilent("Cannot connect");

        LabRun run = machine.lab("doctor");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("docker      no  no daemon answers at tcp://192.0.2.1:2375\n                start that one")
                .doesNotContain("privileged");
    }

    @Test
    void a_user_whom_the_daemon_refuses_is_told_so() throws Exception {
        machine.isNotRoot().daemonIsSilent("permission denied while trying to connect");

        assertThat(machine.lab("doctor").out()).contains("refuses you\n", "sudo usermod -aG docker joe");
    }

    @ParameterizedTest
    @CsvSource({
        "run), run) echo 'privileged mode is incompatible with user namespaces'; exit 125, incompatible",
        "26.1.5 Engine, 5.4.2 Podman Engine, this is Podman",
        "name=seccomp, name=rootless, this one is rootless",
        "unix://, ssh://joe@, ssh"
    })
    void a_daemon_that_cannot_run_hosts_is_told_with_what_can_be_run_there(String word, String other, String why)
            throws Exception {
        machine.command("docker", DOCKER.replace(word, other));

        LabRun run = machine.lab("doctor");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(marks(run)).containsEntry("privileged", "no");
        assertThat(run.out()).contains(why, "./lab verify -Dengine=existing");
        assertThat(run.out().lines()).hasSizeLessThan(31).allMatch(line -> line.length() <= 80);
    }

    @Test
    void without_a_base_image_nothing_runs_and_nothing_is_claimed() throws Exception {
        machine.images();

        LabRun run = machine.lab("doctor");

        assertThat(run.exitCode()).isZero();
        assertThat(marks(run)).containsAllEntriesOf(Map.of("privileged", "?", "base image", "lab", "disk", "-"));
        assertThat(machine.calls("docker run")).isEmpty();
    }

    @Test
    void docker_hub_gives_a_user_the_base_image() throws Exception {
        machine.isNotRoot().images().hubAnswers();

        LabRun run = machine.lab("doctor");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("base image  lab no debian:trixie: ./lab verify pulls it\n");
    }

    @Test
    void little_memory_and_little_disk_are_told_and_forbid_nothing() throws Exception {
        machine.command("docker", DOCKER.replace("25258000000", "4000000000").replace("78400000", "2000000"));

        LabRun run = machine.lab("doctor");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("memory      -   4.0 GB:", "disk        -   2.0 GB known", "./lab clean");
    }

    /** The marks of the output, by their subjects. */
    private static Map<String, String> marks(LabRun run) {
        return run.out()
                .lines()
                .filter(line -> !line.startsWith(" ") && line.length() > 15 && line.charAt(11) == ' ')
                .collect(Collectors.toMap(
                        line -> line.substring(0, 11).strip(),
                        line -> line.substring(12, 15).strip()));
    }
}
