package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Tests shells on the host, in a container, and on the host again. If a command opens a shell, it has ended when the
 * student can type.
 */
class NestedShellTest {

    private static final String RUN = "docker run -it debian";
    private static final String MARKED = "\u001b[?2004h" + ScriptedShell.A + "root@0123456789ab:/# " + ScriptedShell.B;

    private final ScriptedShell session = ScriptedShell.atPrompt();

    @Test
    void a_marked_shell_in_a_container_answers_with_its_prompt() {
        TypedLine run = session.types(RUN, ScriptedShell.echo(RUN) + ScriptedShell.C);
        assertThat(run.hasEnded()).isFalse();

        session.shows(MARKED);
        assertThat(run.hasEnded()).isTrue();
        assertThat(run.status()).isEmpty();
        assertThat(run.output()).isEmpty();
    }

    @Test
    void commands_in_a_marked_shell_have_statuses_and_output_of_their_own() {
        session.types(RUN, ScriptedShell.echo(RUN) + ScriptedShell.C + MARKED);
        TypedLine line = session.types(
                "(exit 7)",
                ScriptedShell.echo("(exit 7)") + ScriptedShell.C + "x\r\n" + ScriptedShell.ended(7) + MARKED);

        assertThat(line.status()).hasValue(7);
        assertThat(line.output()).isEqualTo("x\n");
    }

    @Test
    void control_d_in_a_marked_shell_gives_the_status_of_the_container() {
        session.types(RUN, ScriptedShell.echo(RUN) + ScriptedShell.C + MARKED);
        TypedLine line = session.terminal().press(Key.CONTROL_D);
        session.shows("\u001b[?2004l\r\r\nexit\r\n");
        assertThat(line.hasEnded()).isFalse();

        session.shows(ScriptedShell.ended(7) + ScriptedShell.PROMPT);
        assertThat(line.hasEnded()).isTrue();
        assertThat(line.status()).hasValue(7);
        assertThat(session.keys()).last().isEqualTo("\u0004");
    }

    @Test
    void an_unmarked_shell_in_a_container_answers_with_its_prompt() {
        TypedLine run = session.types(RUN, ScriptedShell.echo(RUN) + ScriptedShell.C);
        session.shows("root@0123456789ab:/#");
        assertThat(run.hasEnded()).isFalse();

        session.shows(" ");
        assertThat(run.hasEnded()).isTrue();
        assertThat(run.status()).isEmpty();
    }

    @Test
    void commands_in_an_unmarked_shell_end_without_a_status() {
        session.types(RUN, ScriptedShell.echo(RUN) + ScriptedShell.C + ScriptedShell.UNMARKED);
        TypedLine line = session.types("ls /", "ls /\r\n");
        assertThat(line.hasEnded()).isFalse();

        session.shows("bin  etc\r\n" + ScriptedShell.UNMARKED);
        assertThat(line.hasEnded()).isTrue();
        assertThat(line.status()).isEmpty();
        assertThat(line.output()).isEqualTo("bin  etc\n");
    }

    @Test
    void control_d_in_an_unmarked_shell_gives_the_status_of_the_container() {
        session.types(RUN, ScriptedShell.echo(RUN) + ScriptedShell.C + ScriptedShell.UNMARKED);
        TypedLine line = session.terminal().press(Key.CONTROL_D);
        session.shows("\u001b[?2004l\r\r\nexit\r\n");
        assertThat(line.hasEnded()).isFalse();

        session.shows(ScriptedShell.ended(127) + ScriptedShell.PROMPT);
        assertThat(line.hasEnded()).isTrue();
        assertThat(line.status()).hasValue(127);
    }

    @Test
    void an_unmarked_shell_within_an_unmarked_one_gives_back_to_it() {
        session.types(RUN, ScriptedShell.echo(RUN) + ScriptedShell.C + ScriptedShell.UNMARKED);
        TypedLine inner = session.types("bash", ScriptedShell.echo("bash") + ScriptedShell.UNMARKED);
        assertThat(inner.hasEnded()).isTrue();

        TypedLine end = session.terminal().press(Key.CONTROL_D);
        session.shows("\u001b[?2004l\r\r\nexit\r\n" + ScriptedShell.UNMARKED);
        assertThat(end.hasEnded()).isTrue();
        assertThat(end.status()).isEmpty();
    }

    @Test
    void the_hosts_marked_prompt_is_not_taken_for_an_unmarked_one_before_it_is_whole() {
        TypedLine line = session.types(
                "true", ScriptedShell.echo("true") + ScriptedShell.C + ScriptedShell.A + "aluno@host:~$ ");

        assertThat(line.hasEnded()).isFalse();
    }
}
