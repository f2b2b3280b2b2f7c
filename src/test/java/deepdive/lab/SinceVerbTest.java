package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.Releases;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code ./lab since} asks of Maven. */
class SinceVerbTest extends OnLabMachine {

    @BeforeEach
    void a_machine_with_images() throws IOException {
        machine.images("trixie", "bookworm", "forky");
    }

    @Test
    void each_argument_stays_one_argument_and_all_releases_are_meant() throws Exception {
        machine.lab("since", "A link is accepted");

        assertThat(machine.calls("mvn"))
                .containsExactly("mvn --quiet compile exec:java@since -Dengine=source:20.10.0,source:"
                        + Releases.newest() + " -Dexec.args=\"A link is accepted\"");
    }

    @Test
    void the_machine_is_prepared_for_the_releases_that_are_named() throws Exception {
        machine.lab("since", "05-2", "--from=28.5", "--to", "28.5.2");
        machine.lab("since", "05-2", "--engines", "20.10,26.1");

        assertThat(machine.calls("mvn"))
                .satisfiesExactly(
                        call -> assertThat(call).contains(" -Dengine=source:28.5,source:28.5.2 "),
                        call -> assertThat(call).contains(" -Dengine=20.10,26.1 "));
    }

    @Test
    void its_exit_code_is_that_of_the_search() throws Exception {
        machine.command("mvn", "exit 125");

        assertThat(machine.lab("since", "05-2").exitCode()).isEqualTo(125);
    }

    @Test
    void help_says_what_can_be_typed_and_starts_nothing() throws Exception {
        LabRun run = machine.lab("since", "--help");

        assertThat(run.out()).startsWith("./lab since <command id|tag|exercise|scenario>");
        assertThat(machine.calls("mvn")).isEmpty();
    }
}
