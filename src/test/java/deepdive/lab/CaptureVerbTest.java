package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the Maven call of {@code ./lab capture}; OutputCaptureIT records. */
class CaptureVerbTest extends OnLabMachine {

    @BeforeEach
    void a_machine_with_images() throws IOException {
        machine.images("trixie", "bookworm");
    }

    @Test
    void the_outputs_of_the_named_engines_are_recorded_where_the_parsers_tests_read_them() throws Exception {
        LabRun run = machine.lab("capture", "26.1", "20.10");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("recorded 26.1 20.10 in src/test/resources/observe")
                .contains("git diff");
        assertThat(machine.calls("mvn"))
                .containsExactly("mvn verify -Dengine=26.1,20.10 -Dintegration.tests=**/OutputCaptureIT.java"
                        + " -Ddeepdive.captures=src/test/resources/observe");
    }

    @Test
    void the_machine_is_prepared_for_these_engines() throws Exception {
        machine.images("trixie");

        machine.lab("capture", "20.10");

        assertThat(machine.calls("docker import")).hasSize(1);
    }

    @Test
    void nothing_is_said_to_be_recorded_if_maven_fails() throws Exception {
        machine.command("mvn", "exit 7");

        assertThat(machine.lab("capture", "26.1")).isEqualTo(new LabRun(7, "", ""));
    }

    @Test
    void without_an_engine_it_says_what_to_type() throws Exception {
        assertThat(machine.lab("capture"))
                .isEqualTo(new LabRun(
                        1,
                        "",
                        "lab: capture wants the engines whose outputs are to be recorded\n"
                                + "lab: Next: ./lab capture 26.1 28.5\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Dengine=26.1", "26.1,20.10", "all", "existing"})
    void what_is_no_name_of_an_engine_stops_it(String argument) throws Exception {
        LabRun run = machine.lab("capture", argument);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("and not: " + argument, "./lab engines");
        assertThat(machine.calls("mvn")).isEmpty();
    }
}
