package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

    private final ScriptedShell session = ScriptedShell.atPrompt();
    private final Terminal terminal = session.terminal();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 125, 130, 137, 255})
    void a_command_ends_with_the_status_that_the_shell_gives(int status) {
        TypedLine line = session.runs("docker stop baleia", "baleia\r\n", status);

        assertThat(line.hasEnded()).isTrue();
        assertThat(line.status()).hasValue(status);
        assertThat(line.output()).isEqualTo("baleia\n");
        assertThat(line.line()).isEqualTo("docker stop baleia");
    }

    @Test
    void a_command_runs_until_the_prompt_is_whole() {
        TypedLine line = session.types("sleep 1", ScriptedShell.echo("sleep 1") + ScriptedShell.C);
        assertThat(line.hasEnded()).isFalse();

        session.shows(ScriptedShell.ended(0) + "\u001b[?2004h");
        assertThat(line.hasEnded()).isFalse();

        session.shows(ScriptedShell.A + "aluno@host:~$ ");
        assertThat(line.hasEnded()).isFalse();

        session.shows(ScriptedShell.B);
        assertThat(line.hasEnded()).isTrue();
    }

    @Test
    void a_line_is_typed_with_enter() {
        terminal.type("docker ps");

        assertThat(session.keys()).containsExactly("docker ps\r");
    }

    @Test
    void nothing_is_typed_before_the_first_prompt() {
        ScriptedShell early = new ScriptedShell();

        assertThatThrownBy(() -> early.terminal().type("ls")).isInstanceOf(TerminalFailed.class);
        assertThat(early.keys()).isEmpty();
    }

    @Test
    void typing_while_a_command_runs_is_refused_and_names_that_command() {
        terminal.type("docker run debian sleep 60");

        assertThatThrownBy(() -> terminal.type("docker ps"))
                .isInstanceOf(TerminalFailed.class)
                .hasMessageContainingAll("`docker ps`", "`docker run debian sleep 60` is still running");
        assertThat(session.keys()).containsExactly("docker run debian sleep 60\r");
    }

    @Test
    void an_empty_line_ends_as_the_one_before_it() {
        session.runs("false", "", 1);
        TypedLine line = session.types("", "\r\n\u001b[?2004l\r" + ScriptedShell.ended(1) + ScriptedShell.PROMPT);

        assertThat(line.hasEnded()).isTrue();
        assertThat(line.status()).hasValue(1);
        assertThat(line.output().strip()).isEmpty();
    }

    @Test
    void a_key_goes_to_the_command_that_runs() {
        TypedLine sleep = session.types("sleep 100", ScriptedShell.echo("sleep 100") + ScriptedShell.C);
        TypedLine pressed = terminal.press(Key.CONTROL_C);
        session.shows("^C" + ScriptedShell.ended(130) + ScriptedShell.PROMPT);

        assertThat(pressed).isSameAs(sleep);
        assertThat(session.keys()).containsExactly("sleep 100\r", "\u0003");
        assertThat(sleep.status()).hasValue(130);
    }

    @Test
    void a_key_at_a_prompt_is_a_line_of_its_own() {
        session.runs("true", "", 0);
        TypedLine line = terminal.press(Key.CONTROL_C);
        session.shows("^C\r\n\u001b[?2004l\r" + ScriptedShell.ended(130) + ScriptedShell.PROMPT);

        assertThat(line.line()).isEqualTo("Control+C");
        assertThat(line.status()).hasValue(130);
        assertThat(terminal.typed()).extracting(TypedLine::line).containsExactly("true", "Control+C");
    }

    @Test
    void a_command_that_does_not_end_in_its_time_tells_what_a_person_wants_to_know() {
        TypedLine line = session.types(
                "docker attach baleia", ScriptedShell.echo("docker attach baleia") + ScriptedShell.C + "baleia: uid=0");

        assertThatThrownBy(() -> terminal.awaitEnd(line, Duration.ofMillis(20)))
                .isInstanceOf(TerminalFailed.class)
                .hasMessageContainingAll(
                        "`docker attach baleia` has not ended after 0.02 s",
                        "aluno@host:~$ docker attach baleia\nbaleia: uid=0",
                        ScriptedShell.CIRCUMSTANCES)
                .satisfies(thrown -> assertThat(thrown.getStackTrace()).isEmpty());
    }

    @Test
    void whoever_waits_for_the_end_is_woken_by_it() throws Exception {
        TypedLine line = terminal.type("true");
        Thread shell = new Thread(() -> session.shows(ScriptedShell.ran("true", "", 0)));
        shell.start();

        terminal.awaitEnd(line, Duration.ofSeconds(20));

        assertThat(line.status()).hasValue(0);
        shell.join();
    }

    @Test
    void whoever_is_interrupted_while_waiting_hears_of_it() {
        TypedLine line = terminal.type("sleep 100");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> terminal.awaitEnd(line, Duration.ofSeconds(20)))
                .isInstanceOf(TerminalFailed.class)
                .hasMessageContaining("Interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void the_time_that_a_command_took_stands_still_once_it_has_ended() {
        TypedLine running = terminal.type("sleep 1");
        Duration first = running.took();
        assertThat(running.took()).isGreaterThan(first);

        session.shows(ScriptedShell.ran("sleep 1", "", 0));
        assertThat(running.took()).isEqualTo(running.took());
    }

    @Test
    void the_screen_shows_prompts_echo_and_output_and_no_marks() {
        session.runs("echo a", "a\r\n", 0);

        assertThat(terminal.screen()).isEqualTo("aluno@host:~$ echo a\na\naluno@host:~$");
    }

    @Test
    void closing_hangs_up() {
        terminal.close();

        assertThat(session.isClosed()).isTrue();
    }

    @Test
    void all_that_is_typed_and_shown_is_recorded_marks_and_all() {
        session.runs("echo a", "a\r\n", 0);

        String cast = terminal.recording().asciicast();
        assertThat(cast).contains("\"i\",\"echo a\"").contains("133;D;0").contains("aluno@host:~$ ");
    }
}
