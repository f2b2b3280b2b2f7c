package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs {@code lab} on a machine of stand-ins: a PATH whose docker, apt-get and the like are small scripts that note how
 * they were called. Nothing of the real machine is looked at or changed.
 */
@EnabledOnOs(OS.LINUX)
class LabTest {

    private static final Path LAB = Path.of("lab").toAbsolutePath();

    private static final List<String> REAL_TOOLS = List.of(
            ("awk cat cp cut date dirname env flock grep ls mkdir mktemp nohup perl readlink rm sed setsid sh sleep sort"
                            + " tail timeout touch tr")
                    .split(" "));

    /** Links to the real tools that lab and the stand-ins use: the only real commands on the PATH. */
    private static Path realTools;

    private Machine machine;

    @BeforeAll
    static void link_the_real_tools() throws IOException {
        realTools = Files.createTempDirectory("lab-tools");
        for (String tool : REAL_TOOLS) {
            Files.createSymbolicLink(realTools.resolve(tool), Machine.find(tool));
        }
    }

    @AfterAll
    static void remove_the_links() throws IOException {
        for (String tool : REAL_TOOLS) {
            Files.delete(realTools.resolve(tool));
        }
        Files.delete(realTools);
    }

    @BeforeEach
    void a_machine_with_everything(@TempDir Path folder) throws IOException {
        machine = new Machine(folder);
    }

    @AfterEach
    void no_stand_in_goes_on() {
        machine.endDaemon();
    }

    // What a ready machine sees

    @Test
    void a_ready_machine_is_told_nothing() throws Exception {
        Run run = machine.lab("up");

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(machine.calls("apt-get", "dockerd", "mvn")).isEmpty();
    }

    @Test
    void maven_gets_the_arguments_unchanged() throws Exception {
        machine.command("mvn", "printf '<%s>' \"$@\"; pwd");

        Run run = machine.lab("verify", "-Dname=two words", "-Dengine=26.1", "");

        assertThat(run.out()).isEqualTo("<verify><-Dname=two words><-Dengine=26.1><>" + machine.project + "\n");
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
    void maven_does_not_run_on_a_machine_that_could_not_be_prepared() throws Exception {
        machine.set("DEEPDIVE_IMAGES", "nonsense");

        assertThat(machine.lab("verify").exitCode()).isEqualTo(1);
        assertThat(machine.calls("mvn")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"help", "-h", "--help", "''"})
    void help_names_the_verbs(String argument) throws Exception {
        Run run = argument.isEmpty() ? machine.lab() : machine.lab(argument);

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

        Run run = machine.lab("verify");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("DOCKER_HOST=tcp://192.0.2.1:2375 does not answer: Cannot connect", "Next:");
        assertThat(machine.calls("apt-get", "dockerd", "systemctl", "mvn")).isEmpty();
    }

    @Test
    void a_docker_host_that_swallows_everything_does_not_hang_lab() throws Exception {
        machine.set("DOCKER_HOST", "tcp://192.0.2.1:2375").command("docker", "sleep 60");

        Run run = machine.lab("up");

        assertThat(run.err()).contains("DOCKER_HOST=tcp://192.0.2.1:2375 does not answer");
        assertThat(run.duration()).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void a_docker_host_that_answers_needs_no_daemon_here() throws Exception {
        machine.set("DOCKER_HOST", "tcp://192.0.2.1:2375").without("dockerd", "iptables");

        assertThat(machine.lab("up")).isEqualTo(new Run(0, "", ""));
        assertThat(machine.calls("apt-get")).isEmpty();
    }

    @Test
    void a_docker_host_without_a_docker_command_gets_that_alone() throws Exception {
        machine.set("DOCKER_HOST", "tcp://192.0.2.1:2375").without("docker", "dockerd", "iptables");

        Run run = machine.lab("up");

        assertThat(run).isEqualTo(new Run(0, "lab: installing docker-cli\n", ""));
        assertThat(machine.calls("dockerd")).isEmpty();
    }

    @Test
    void a_bare_machine_gets_packages_by_name_and_a_daemon() throws Exception {
        machine.daemonIsSilent("").without("docker", "dockerd", "iptables", "javac", "mvn");

        Run run = machine.lab("up");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .first()
                .isEqualTo(
                        "lab: installing ca-certificates docker-cli docker.io iptables maven openjdk-21-jdk-headless");
        assertThat(machine.calls("apt-get")).hasSize(2).first().isEqualTo("apt-get update");
        assertThat(machine.calls("dockerd")).hasSize(1);
    }

    @Test
    void an_older_distribution_has_the_docker_command_and_the_jdk_in_other_packages() throws Exception {
        machine.daemonIsSilent("")
                .aptOffers("docker.io openjdk-17-jdk-headless default-jdk-headless")
                .without("docker", "dockerd", "javac");

        assertThat(machine.lab("up").out().lines())
                .first()
                .isEqualTo("lab: installing ca-certificates docker.io iptables openjdk-17-jdk-headless");
    }

    @Test
    void packages_that_cannot_be_installed_are_named_with_what_apt_said() throws Exception {
        machine.without("mvn").command("apt-get", "echo \"E: no route for $1\"; exit 100");

        Run run = machine.lab("up");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("failed: installing maven", "E: no route", "Next:");
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
        Run run = machine.lab("down");

        assertThat(run).isEqualTo(new Run(0, "lab: nothing to stop: no daemon that lab started is running\n", ""));
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

        Run run = machine.lab("up");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("dockerd does not get ready", "deepdive-dockerd.log", "no space left", "Next:");
        assertThat(run.duration()).isLessThan(Duration.ofSeconds(10));
    }

    // Who is not root

    @Test
    void a_user_without_a_daemon_is_told_the_command_to_run() throws Exception {
        machine.isNotRoot().daemonIsSilent("Cannot connect").set("DEEPDIVE_IMAGES", "debian");

        Run run = machine.lab("verify", "-Dengine=20.10", "-Dother=1", "-Pself-test");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).endsWith("Next: sudo DEEPDIVE_IMAGES=debian ./lab up -Dengine=20.10 -Pself-test\n");
        assertThat(machine.calls("apt-get", "dockerd", "mvn")).isEmpty();
    }

    @Test
    void a_user_without_maven_is_told_the_command_to_run() throws Exception {
        machine.isNotRoot().without("mvn");

        Run run = machine.lab("verify", "-Dengine=20.10");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("lab: missing on this machine: maven\nlab: Next: sudo ./lab up -Dengine=20.10\n");
    }

    @Test
    void a_user_without_a_base_image_is_told_the_command_to_run() throws Exception {
        machine.isNotRoot();

        Run run = machine.lab("verify", "-Dengine=20.10");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("debian:bookworm is missing", "Next: sudo ./lab up -Dengine=20.10");
        assertThat(machine.calls("mmdebstrap")).isEmpty();
    }

    @Test
    void a_user_whom_the_daemon_refuses_is_told_so() throws Exception {
        machine.startDaemon();
        machine.isNotRoot().daemonIsSilent("permission denied while trying to connect");

        Run run = machine.lab("verify");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("refuses the user joe", "sudo usermod -aG docker joe");
    }

    @Test
    void a_socket_that_a_dead_daemon_left_is_not_taken_for_a_refusal() throws Exception {
        machine.isNotRoot().daemonIsSilent("permission denied while trying to connect");

        assertThat(machine.lab("up").err()).startsWith("lab: no Docker daemon").endsWith("Next: sudo ./lab up\n");
    }

    @Test
    void a_user_with_everything_needs_no_root() throws Exception {
        machine.isNotRoot().without("dockerd", "iptables", "apt-get", "apt-cache", "mmdebstrap");

        assertThat(machine.lab("up")).isEqualTo(new Run(0, "", ""));
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

        Run run = machine.lab("up", "-Dengine=20.10,26.1");

        assertThat(run)
                .isEqualTo(new Run(
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

        Run run = machine.lab("up");

        assertThat(run.out()).contains("making debian:trixie");
        assertThat(run.duration()).isLessThan(Duration.ofSeconds(7));
    }

    @Test
    void an_unknown_source_of_images_names_the_two() throws Exception {
        machine.set("DEEPDIVE_IMAGES", "nonsense");

        Run run = machine.lab("up");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("DEEPDIVE_IMAGES", "hub", "debian", "nonsense");
    }

    @Test
    void a_failing_mmdebstrap_is_quoted_with_its_suite() throws Exception {
        machine.set("DEEPDIVE_IMAGES", "debian").command("mmdebstrap", "echo 'E: mirror unreachable' >&2; exit 25");

        Run run = machine.lab("up", "-Dengine=20.10");

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

    // The tests of the suite itself need more

    @Test
    void the_self_test_gets_its_packages() throws Exception {
        assertThat(machine.lab("up", "-Pself-test").out())
                .isEqualTo("lab: installing chromium chromium-driver shellcheck\n");
    }

    @Test
    void a_distribution_without_a_chromium_package_is_left_without() throws Exception {
        machine.aptOffers("docker.io").command("shellcheck", "");

        assertThat(machine.lab("up", "-P", "self-test")).isEqualTo(new Run(0, "", ""));
        assertThat(machine.calls("apt-get install")).isEmpty();
    }

    // The script itself

    @Test
    void shellcheck_has_nothing_to_say() throws Exception {
        assumeTrue(Machine.find("shellcheck") != null, "shellcheck is not installed");

        for (String script : List.of("lab", ".ci/run")) {
            Process check = new ProcessBuilder("shellcheck", script)
                    .redirectErrorStream(true)
                    .start();
            assertThat(new String(check.getInputStream().readAllBytes())).isEmpty();
        }
    }

    @Test
    void it_is_short_enough_to_be_read() throws IOException {
        assertThat(Files.readAllLines(LAB)).hasSizeLessThan(200);
    }

    /** How a run of lab ended. Two are equal whatever time they took. */
    private record Run(int exitCode, String out, String err, Duration duration) {

        Run(int exitCode, String out, String err) {
            this(exitCode, out, err, Duration.ZERO);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Run run && exitCode == run.exitCode && out.equals(run.out) && err.equals(run.err);
        }

        @Override
        public int hashCode() {
            return out.hashCode();
        }
    }

    /** A Debian machine of stand-ins, seen by root, with everything that lab wants. Tests take away from it. */
    private static final class Machine {

        private static final String CATALOGUE = """
                default=26.1
                course.suite=trixie
                20.10.suite=bookworm
                20.10.packages=docker.io
                26.1.suite=trixie
                26.1.packages=docker.io docker-cli
                27.5.suite=sid
                27.5.source=docker
                28.5.suite=forky
                """;

        private static final String DOCKER = """
                for last; do :; done
                case $1 in
                    version) [ -e answers ] && echo 26.1.5 || { cat why >&2; exit 1; } ;;
                    image) grep -qx "$3" images ;;
                    manifest) . ./hub ;;
                    pull | import) echo "$last" >>images ;;
                esac
                """;

        private static final String DOCKERD = """
                trap 'rm -f answers; exit 0' TERM
                if pid=$(cat root/var/run/docker.pid 2>/dev/null) && kill -0 $pid; then
                    echo "process with PID $pid is still running"; exit 1
                fi
                echo $$ >root/var/run/docker.pid
                touch answers
                n=0; while [ $n -lt 300 ]; do sleep 0.1; n=$((n + 1)); done
                """;

        final Path root;
        final Path project;
        Path directory;
        private final Path folder;
        private final Path bin;
        private final Path shelf;
        private final Map<String, String> environment = new HashMap<>();

        Machine(Path folder) throws IOException {
            this.folder = folder.toRealPath();
            root = Files.createDirectories(this.folder.resolve("root"));
            project = Files.createDirectories(this.folder.resolve("project"));
            bin = Files.createDirectories(this.folder.resolve("bin"));
            shelf = Files.createDirectories(this.folder.resolve("shelf"));
            directory = project;
            Files.createDirectories(this.folder.resolve("tmp"));
            Files.copy(LAB, project.resolve("lab"));
            Files.createDirectories(project.resolve("src/main/resources"));
            Files.writeString(project.resolve("src/main/resources/engines.properties"), CATALOGUE);
            for (String owned : List.of("run", "var/run", "var/log")) {
                Files.createDirectories(root.resolve(owned));
            }
            write("var/lib/apt/lists/debian_Packages", "");
            write("usr/share/keyrings/debian-archive-keyring.gpg", "");
            aptOffers("docker-cli docker.io openjdk-21-jdk-headless maven chromium chromium-driver");
            command("docker", DOCKER)
                    .command("dockerd", DOCKERD)
                    .command("iptables", "")
                    .command("systemctl", "");
            command("id", "[ \"$1\" = -u ] && echo 0 || echo root");
            command("apt-get", "[ \"$1\" = update ] || cp shelf/* bin/ 2>/dev/null || true");
            command("mmdebstrap", "touch \"$5\"").command("javac", "").command("mvn", "");
            state("answers", "")
                    .state("why", "Cannot connect")
                    .state("hub", "exit 1")
                    .images("trixie");
        }

        /** A stand-in: it notes how it was called, then runs this script in the machine's folder. */
        Machine command(String name, String script) throws IOException {
            String text = "#!/bin/sh\nhere=$PWD; cd '" + folder + "'\necho \"" + name + " $*\" >>calls\n"
                    + (name.equals("mvn") ? "cd \"$here\"\n" : "") + script + "\n";
            Path file = bin.resolve(name);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            Files.writeString(file, text);
            return this;
        }

        /** Takes commands away; an installation brings them back. */
        Machine without(String... names) throws IOException {
            for (String name : names) {
                Files.move(bin.resolve(name), shelf.resolve(name));
            }
            return this;
        }

        Machine aptOffers(String packages) throws IOException {
            return command(
                    "apt-cache",
                    "case ' " + packages + " ' in *\" $2 \"*) c=1.0 ;; *) c='(none)' ;; esac\n"
                            + "echo \"$2:\"; echo \"  Installed: (none)\"; echo \"  Candidate: $c\"");
        }

        Machine set(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        Machine isNotRoot() throws IOException {
            return command("id", "[ \"$1\" = -u ] && echo 1000 || echo joe");
        }

        Machine daemonIsSilent(String why) throws IOException {
            Files.deleteIfExists(folder.resolve("answers"));
            return state("why", why);
        }

        Machine images(String... suites) throws IOException {
            return state(
                    "images",
                    String.join(
                            "", Stream.of(suites).map(s -> "debian:" + s + "\n").toList()));
        }

        Machine hubAnswers() throws IOException {
            return state("hub", "exit 0");
        }

        Machine hubHangs() throws IOException {
            return state("hub", "exec sleep 60");
        }

        Machine write(String path, String text) throws IOException {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        }

        private Machine state(String name, String text) throws IOException {
            Files.writeString(folder.resolve(name), text);
            return this;
        }

        void startDaemon() throws IOException, InterruptedException {
            daemonIsSilent("");
            new ProcessBuilder(bin.resolve("dockerd").toString()).start();
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (!daemonAnswers()) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }

        String daemonPid() throws IOException {
            return Files.readString(root.resolve("var/run/docker.pid")).strip();
        }

        boolean daemonAnswers() {
            return Files.exists(folder.resolve("answers"));
        }

        void endDaemon() {
            ProcessHandle.allProcesses()
                    .filter(p -> p.info().arguments().stream()
                            .flatMap(Stream::of)
                            .anyMatch(bin.resolve("dockerd").toString()::equals))
                    .forEach(ProcessHandle::destroyForcibly);
        }

        List<String> temporaryFiles() throws IOException {
            try (Stream<Path> files = Files.list(folder.resolve("tmp"))) {
                return files.map(Path::toString).toList();
            }
        }

        /** The calls, in order, that begin with one of these. */
        List<String> calls(String... beginnings) throws IOException {
            Path calls = folder.resolve("calls");
            return Files.exists(calls)
                    ? Files.readAllLines(calls).stream()
                            .filter(call -> Stream.of(beginnings).anyMatch(b -> (call + " ").startsWith(b + " ")))
                            .toList()
                    : List.of();
        }

        Run lab(String... arguments) throws IOException, InterruptedException {
            return await("lab", start("lab", arguments));
        }

        Process start(String name, String... arguments) throws IOException {
            List<String> command = new ArrayList<>(List.of(arguments));
            command.add(0, directory.equals(project) ? "./lab" : project + "/lab");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(folder.resolve(name + ".out").toFile())
                    .redirectError(folder.resolve(name + ".err").toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            builder.environment()
                    .putAll(Map.of(
                            "PATH", bin + ":" + realTools,
                            "TMPDIR", folder.resolve("tmp").toString(),
                            "DEEPDIVE_ROOT", root.toString()));
            return builder.start();
        }

        Run await(String name, Process process) throws IOException, InterruptedException {
            long start = System.nanoTime();
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            return new Run(
                    process.waitFor(),
                    Files.readString(folder.resolve(name + ".out")),
                    Files.readString(folder.resolve(name + ".err")),
                    Duration.ofNanos(System.nanoTime() - start));
        }

        static Path find(String command) {
            return Stream.of(System.getenv("PATH").split(":"))
                    .map(folder -> Path.of(folder, command))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElse(null);
        }
    }
}
