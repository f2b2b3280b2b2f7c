package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The output of a line has neither the echo nor a prompt. */
class OutputTest {

    private static final Duration NOT_AT_ALL = Duration.ZERO;
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void in_a_marked_shell_it_is_what_stands_between_the_marks() {
        TypedLine line = ScriptedShell.atPrompt().runs("printf 'a\\nb'", "a\r\nb", 0);

        assertThat(line.output()).isEqualTo("a\nb");
    }

    @Test
    void it_grows_while_the_command_runs() {
        ScriptedShell session = ScriptedShell.atPrompt();
        TypedLine line = session.types("docker logs -f baleia", "docker logs -f");
        assertThat(line.output()).isEmpty();

        session.shows(" baleia\r\n\u001b[?2004l\r" + ScriptedShell.C);
        assertThat(line.output()).isEmpty();

        session.shows("baleia 1\r\n");
        assertThat(line.output()).isEqualTo("baleia 1\n");

        session.shows("baleia 2\r\n");
        assertThat(line.output()).isEqualTo("baleia 1\nbaleia 2\n");
    }

    @Test
    void in_an_unmarked_shell_it_is_what_stands_between_the_echo_and_the_prompt() {
        TypedLine line = ScriptedShell.inUnmarkedShell()
                .types("id -u", ScriptedShell.echo("id -u") + "0\r\n" + ScriptedShell.UNMARKED);

        assertThat(line.hasEnded()).isTrue();
        assertThat(line.output()).isEqualTo("0\n");
    }

    @Test
    void an_unmarked_shells_command_that_prints_nothing_has_no_output() {
        TypedLine line =
                ScriptedShell.inUnmarkedShell().types("true", ScriptedShell.echo("true") + ScriptedShell.UNMARKED);

        assertThat(line.hasEnded()).isTrue();
        assertThat(line.output()).isEmpty();
    }

    @Test
    void a_last_line_without_a_newline_stays_in_a_marked_shell() {
        TypedLine line = ScriptedShell.atPrompt().runs("cat page", "<html></html>", 0);

        assertThat(line.output()).isEqualTo("<html></html>");
    }

    @Test
    void the_prompt_of_the_shell_that_a_command_opens_is_not_its_output() {
        ScriptedShell session = ScriptedShell.inUnmarkedShell();

        assertThat(session.terminal().typed().get(0).output()).isEmpty();
    }

    @Test
    void what_a_command_says_before_it_opens_a_shell_is() {
        TypedLine line = ScriptedShell.atPrompt()
                .types(
                        "docker run -it debian",
                        ScriptedShell.echo("docker run -it debian") + ScriptedShell.C
                                + "Unable to find image 'debian:latest' locally\r\n" + ScriptedShell.UNMARKED);

        assertThat(line.output()).isEqualTo("Unable to find image 'debian:latest' locally\n");
    }

    @Test
    void what_an_unmarked_shell_says_as_it_ends_is() {
        TypedLine line = ScriptedShell.inUnmarkedShell()
                .types("exit", ScriptedShell.echo("exit") + "exit\r\n" + ScriptedShell.ended(0) + ScriptedShell.PROMPT);

        assertThat(line.output()).isEqualTo("exit\n");
        assertThat(line.status()).hasValue(0);
    }

    @Test
    void whoever_waits_for_output_is_told_that_it_came() throws Exception {
        ScriptedShell session = ScriptedShell.atPrompt();
        TypedLine line =
                session.types("docker logs -f baleia", ScriptedShell.echo("docker logs -f baleia") + ScriptedShell.C);
        Thread shell = new Thread(() -> session.shows("baleia: uid=0(root)\r\n"));
        shell.start();

        assertThat(session.terminal().awaitOutput(line, output -> output.contains("uid=0"), LONG))
                .isTrue();
        shell.join();
    }

    @Test
    void output_that_does_not_come_in_time_is_told_too() {
        ScriptedShell session = ScriptedShell.atPrompt();
        TypedLine line =
                session.types("docker logs -f baleia", ScriptedShell.echo("docker logs -f baleia") + ScriptedShell.C);

        assertThat(session.terminal().awaitOutput(line, output -> output.contains("uid=0"), NOT_AT_ALL))
                .isFalse();
    }

    @Test
    void nobody_waits_for_the_output_of_a_command_that_has_ended() {
        ScriptedShell session = ScriptedShell.atPrompt();
        TypedLine line = session.runs("echo a", "a\r\n", 0);

        long before = System.nanoTime();
        assertThat(session.terminal().awaitOutput(line, output -> output.contains("b"), LONG))
                .isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LONG);
    }

    @Test
    void the_echo_of_a_command_does_not_count_as_its_output() {
        ScriptedShell session = ScriptedShell.atPrompt();
        TypedLine line = session.types("echo baleia", ScriptedShell.echo("echo baleia"));

        assertThat(session.terminal().awaitOutput(line, output -> output.contains("baleia"), NOT_AT_ALL))
                .isFalse();
    }
}
