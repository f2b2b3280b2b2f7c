package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code ./lab atlas} asks of Maven. */
class AtlasVerbTest extends OnLabMachine {

    /** A Maven that names two rounds of engines, and writes the page of an atlas. */
    private static final String TWO_ROUNDS = """
            case $* in *exec:java@atlas*) ;; *) exit 1 ;; esac
            arguments=${4#-Dexec.args=}
            set -- $arguments
            case $5 in
                -) echo 20.10,26.1 >"$2" ;;
                20.10,26.1) echo 28.5 >"$2" ;;
                *) : >"$2" ;;
            esac
            mkdir -p docs/atlas && echo "$missing" >docs/atlas/README.md
            """;

    @BeforeEach
    void a_machine_with_images() throws IOException {
        machine.images("trixie", "bookworm", "forky");
    }

    @Test
    void it_runs_what_is_missing_in_rounds_and_goes_on_after_a_red_one() throws Exception {
        machine.command("mvn", "missing=\n" + TWO_ROUNDS);

        LabRun run = machine.lab("atlas", "--at-once=2");

        assertThat(run.exitCode()).isZero();
        assertThat(machine.calls("mvn verify"))
                .containsExactly("mvn verify -Dengine=20.10,26.1", "mvn verify -Dengine=28.5");
        assertThat(run.out()).contains("not all is green on 28.5");
        assertThat(machine.calls("mvn --quiet")).hasSize(3).last().asString().contains(" 2 missing 20.10,26.1,28.5 -");
    }

    @Test
    void engines_that_cannot_be_had_are_named_and_the_exit_status_tells_it() throws Exception {
        machine.command("mvn", "missing='Missing: source:23.0.18.'\n" + TWO_ROUNDS);

        LabRun run = machine.lab("atlas", "--only", "source:23.0.18", "--again");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).endsWith("Missing: source:23.0.18.\n");
        assertThat(machine.calls("mvn --quiet")).first().asString().contains(" 3 again - source:23.0.18");
    }

    @Test
    void a_wrong_option_is_told_before_anything_starts() throws Exception {
        assertThat(machine.lab("atlas", "--at-once", "many").err()).contains("--at-once wants a number of engines");
        assertThat(machine.lab("atlas", "--olny", "26.1").err()).contains("atlas knows no --olny");
        assertThat(machine.lab("atlas", "--only").err()).contains("--only wants a value");
        assertThat(machine.calls("mvn")).isEmpty();
        assertThat(Files.exists(machine.project.resolve("docs"))).isFalse();
    }
}
