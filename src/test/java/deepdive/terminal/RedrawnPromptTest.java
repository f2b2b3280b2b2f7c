package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A shell draws its prompt again when the window changes. The prompt may come between a typed line and its echo, and
 * must not count as the end of the line. An earlier version had this error, so that assertions saw no output.
 */
class RedrawnPromptTest {

    private static final String REDRAWN = "\r\u001b[K\r" + ScriptedShell.A + "aluno@host:~$ " + ScriptedShell.B;
    private static final String REDRAWN_UNMARKED = "\r\u001b[K\rroot@0123456789ab:/# ";

    @Test
    void a_prompt_drawn_again_before_the_echo_ends_nothing() {
        ScriptedShell session = ScriptedShell.atPrompt();
        TypedLine line = session.types("echo a", REDRAWN);
        assertThat(line.hasEnded()).isFalse();

        session.shows(ScriptedShell.ran("echo a", "a\r\n", 3));
        assertThat(line.hasEnded()).isTrue();
        assertThat(line.status()).hasValue(3);
        assertThat(line.output()).isEqualTo("a\n");
    }

    @Test
    void one_that_comes_with_the_echo_and_the_output_takes_nothing_away() {
        ScriptedShell session = ScriptedShell.atPrompt();
        TypedLine line = session.types("echo a", REDRAWN + ScriptedShell.echo("echo a") + ScriptedShell.C + "a\r\n");
        assertThat(line.hasEnded()).isFalse();
        assertThat(line.output()).isEqualTo("a\n");

        session.shows("b\r\n" + ScriptedShell.ended(0) + ScriptedShell.PROMPT);
        assertThat(line.output()).isEqualTo("a\nb\n");
    }

    @Test
    void one_that_comes_within_the_echo_ends_nothing() {
        ScriptedShell session = ScriptedShell.atPrompt();
        TypedLine line = session.types("echo a", "ec");
        session.shows(REDRAWN + "ec");
        session.shows("ho a\r\n\u001b[?2004l\r" + ScriptedShell.C + "a\r\n");
        assertThat(line.hasEnded()).isFalse();

        session.shows(ScriptedShell.ended(0) + ScriptedShell.PROMPT);
        assertThat(line.output()).isEqualTo("a\n");
    }

    @Test
    void one_drawn_again_at_the_prompt_leaves_the_terminal_ready_and_the_last_line_as_it_was() {
        ScriptedShell session = ScriptedShell.atPrompt();
        TypedLine line = session.runs("echo a", "a\r\n", 0);
        session.shows(REDRAWN);

        assertThat(line.output()).isEqualTo("a\n");
        assertThat(session.runs("echo b", "b\r\n", 0).output()).isEqualTo("b\n");
    }

    @Test
    void an_unmarked_prompt_drawn_again_before_the_echo_ends_nothing() {
        ScriptedShell session = ScriptedShell.inUnmarkedShell();
        TypedLine line = session.types("id -u", REDRAWN_UNMARKED);
        assertThat(line.hasEnded()).isFalse();

        session.shows(ScriptedShell.echo("id -u") + "0\r\n" + ScriptedShell.UNMARKED);
        assertThat(line.hasEnded()).isTrue();
        assertThat(line.output()).isEqualTo("0\n");
    }
}
