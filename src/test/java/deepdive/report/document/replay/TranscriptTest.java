package deepdive.report.document.replay;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.sample.SampleRun;
import deepdive.report.document.sample.SampleScenario;
import deepdive.report.messages.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptTest {

    @TempDir
    private Path folder;

    private SampleRun run;
    private SampleScenario scenario;

    @BeforeEach
    void a_scenario() {
        run = new SampleRun(folder, "26.1");
        scenario = run.feature("01-a.feature", "pt", "A", "").scenario("B");
    }

    @Test
    void a_command_keeps_what_it_showed_last() {
        scenario.step("Quando", "no terminal 1 digito `ping a`").shows(1, "ping a", "1\n");
        scenario.step("Então", "algo").shows(1, "ping a", "1\n2\n");

        assertThat(transcript().commands())
                .singleElement()
                .satisfies(command -> assertThat(command.output()).isEqualTo("1\n2"));
    }

    @Test
    void a_command_that_is_typed_again_is_another_even_where_it_shows_more() {
        scenario.step("Quando", "no terminal 2 digito `docker ps`").shows(2, "docker ps", "CONTAINER ID\n");
        scenario.step("E", "no terminal 2 digito `docker ps`").shows(2, "docker ps", "CONTAINER ID\nabc\n");

        assertThat(transcript().commands())
                .extracting(Command::output)
                .containsExactly("CONTAINER ID", "CONTAINER ID\nabc");
    }

    @Test
    void a_key_that_ends_a_command_types_none() {
        scenario.step("Quando", "no terminal 1 deixo rodando `ping a`").shows(1, "ping a", "1\n");
        scenario.step("E", "no terminal 1 pressiono Control+C").shows(1, "ping a", "1\n^C\n");

        assertThat(transcript().commands()).hasSize(1);
    }

    @Test
    void commands_are_in_the_order_they_were_typed_and_know_their_terminal_and_step() {
        scenario.step("Dado", "nada");
        scenario.step("Quando", "no terminal 2 digito `b`").shows(2, "b", "");
        scenario.step("E", "no terminal 1 digito `a`").shows(1, "a", "");

        assertThat(transcript().commands()).extracting(Command::line).containsExactly("b", "a");
        assertThat(transcript().terminals()).containsExactly(1, 2);
        assertThat(transcript().in(1)).extracting(Command::step).containsExactly(2);
        assertThat(transcript().typedBy(1)).extracting(Command::terminal).containsExactly(2);
    }

    @Test
    void a_placeholder_of_the_hand_out_is_kept_beside_what_was_typed() {
        scenario.step("Quando", "no terminal 2 digito `curl http://ip-host:8080`")
                .shows(2, "curl http://172.19.0.2:8080", "");

        Command command = transcript().commands().get(0);

        assertThat(command.asked()).isEqualTo("curl http://ip-host:8080");
        assertThat(command.line()).isEqualTo("curl http://172.19.0.2:8080");
        assertThat(command.hasPlaceholders()).isTrue();
    }

    @Test
    void what_is_attached_under_another_name_is_no_command() {
        scenario.step("Quando", "algo").leaves("text/plain", "terminal 1, last screen", "$ x\n");

        assertThat(transcript().commands()).isEmpty();
    }

    private Transcript transcript() {
        run.write();
        return Transcript.of(Run.read(folder.resolve("26.1")).scenarios().get(0));
    }
}
