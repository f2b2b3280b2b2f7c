package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs {@code lab} on a machine of replaced commands: docker, apt-get and others are small scripts that note their
 * arguments. The real machine is neither read nor changed.
 */
class LabTest extends OnLabMachine {

    private static final Path LAB = LabMachine.LAB;

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
