package deepdive.specification.oracle;

import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.terminal.ScriptedShell;
import deepdive.terminal.TypedLine;
import org.junit.jupiter.api.Test;

class TypedLineAssertTest {

    private final ScriptedShell session = ScriptedShell.atPrompt();

    @Test
    void should_pass_where_it_ended_as_expected() {
        line("docker ps", "", 0).succeeds().endsWith(0);
        line("docker rm baleia", "", 1).endsWith(1);
    }

    @Test
    void should_pass_where_it_opened_a_shell() {
        ScriptedShell inside = ScriptedShell.inUnmarkedShell();
        TypedLine opened = inside.terminal().typed().get(0);

        TypedLineAssert.assertThat(opened, inside.terminal()).succeeds();
        assertThat(messageOf(() ->
                        TypedLineAssert.assertThat(opened, inside.terminal()).endsWith(0)))
                .startsWith("`docker run -it debian` was to end with 0, and opened a shell.\n");
    }

    @Test
    void should_fail_with_the_screen_where_it_ended_otherwise() {
        assertThat(messageOf(() -> line("docker rm baleia", "Error: no\r\n", 1).succeeds()))
                .isEqualTo("""
                        `docker rm baleia` was to end with 0, and ended with 1.
                        --- terminal shows:
                        aluno@host:~$ docker rm baleia
                        Error: no
                        aluno@host:~$
                        --- meanwhile:
                        """ + ScriptedShell.CIRCUMSTANCES);
        assertThat(messageOf(() -> line("docker rm baleia", "", 0).endsWith(1)))
                .startsWith("`docker rm baleia` was to end with 1, and ended with 0.");
    }

    @Test
    void should_pass_where_it_shows_the_text_or_warns() {
        line("docker run x", "WARNING: the link is old\r\n", 0).shows("link is").warnsOf("link");
    }

    @Test
    void should_pass_where_it_ended_without_the_text_and_fail_where_it_showed_it() {
        line("docker logs outra", "boa noite\r\n", 0).endsWithout("bom dia");
        assertThat(messageOf(() -> line("docker logs outra", "bom dia\r\n", 0).endsWithout("bom dia")))
                .startsWith("`docker logs outra` was to end without showing \"bom dia\".\n");
    }

    @Test
    void should_fail_where_it_shows_another_text_or_does_not_warn() {
        assertThat(messageOf(() -> line("docker run x", "the link\r\n", 0).shows("warning")))
                .startsWith("`docker run x` was to show \"warning\".\n--- terminal shows:\n");
        assertThat(messageOf(() -> line("docker run x", "the link\r\n", 0).warnsOf("link")))
                .startsWith("`docker run x` was to warn of \"link\".\n");
    }

    private TypedLineAssert line(String typed, String output, int status) {
        return TypedLineAssert.assertThat(session.runs(typed, output, status), session.terminal());
    }
}
