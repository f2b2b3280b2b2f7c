package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code ./lab bench} asks of Maven. */
class BenchVerbTest extends OnLabMachine {

    @BeforeEach
    void a_machine_with_images() throws IOException {
        machine.images("trixie", "bookworm", "forky");
    }

    @Test
    void the_benchmark_gets_its_options() throws Exception {
        machine.lab("bench", "--turns", "3", "--compare");

        assertThat(machine.calls("mvn"))
                .containsExactly("mvn --quiet test-compile exec:java@bench -Dengine= -Dexec.args=\"--turns\" \"3\""
                        + " \"--compare\"");
    }

    @Test
    void the_machine_is_prepared_for_the_engines_of_the_measurement() throws Exception {
        machine.lab("bench", "--engine", "20.10");
        machine.lab("bench", "--growth");

        assertThat(machine.calls("mvn"))
                .satisfiesExactly(
                        call -> assertThat(call).contains(" -Dengine=20.10 "),
                        call -> assertThat(call).contains(" -Dengine=26.1,28.5,20.10 "));
    }

    @Test
    void its_exit_code_is_that_of_the_comparison() throws Exception {
        machine.command("mvn", "exit 1");

        assertThat(machine.lab("bench", "--compare").exitCode()).isEqualTo(1);
    }

    @Test
    void a_value_behind_an_equals_sign_stops_it_with_what_to_type() throws Exception {
        LabRun run = machine.lab("bench", "--turns=3");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--turns 3");
        assertThat(machine.calls("mvn")).isEmpty();
    }

    @Test
    void help_says_what_can_be_typed_and_starts_nothing() throws Exception {
        LabRun run = machine.lab("bench", "--help");

        assertThat(run.out()).contains("--turns", "--compare", "--growth", "docs/bench/bench.json");
        assertThat(machine.calls("mvn")).isEmpty();
    }
}
