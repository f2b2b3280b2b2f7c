package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a line has shown, for assertions: neither its echo nor a prompt. */
class OutputTest {

    private static final Duration NOT_AT_ALL = Duration.ZERO;
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void in_a_marked_shell_it_is_what_stands_between_the_marks() {
        TypedLine line = Session.atPrompt().runs("printf 'a\\nb'", "a\r\nb", 0);

        assertThat(line.output()).isEqualTo("a\nb");
    }

    @Test
    void it_grows_while_the_command_runs() {
        Session session = Session.atPrompt();
        TypedLine line = session.types("docker logs -f baleia", "docker logs -f");
        assertThat(line.output()).isEmpty();

        session.shows(" baleia\r\n\u001b[?2004l\r" + Session.C);
        assertThat(line.output()).isEmpty();

        session.shows("baleia 1\r\n");
        assertThat(line.output()).isEqualTo("baleia 1\n");

        session.shows("baleia 2\r\n");
        assertThat(line.output()).isEqualTo("baleia 1\nbaleia 2\n");
    }

    @Test
    void in_an_unmarked_shell_it_is_what_stands_between_the_echo_and_the_prompt() {
        TypedLine line = Session.inUnmarkedShell().types("id -u", Session.echo("id -u") + "0\r\n" + Session.UNMARKED);

        assertThat(line.hasEnded()).isTrue();
        assertThat(line.output()).isEqualTo("0\n");
    }

    @Test
    void an_unmarked_shells_command_that_prints_nothing_has_no_output() {
        TypedLine line = Session.inUnmarkedShell().types("true", Session.echo("true") + Session.UNMARKED);

        assertThat(line.hasEnded()).isTrue();
        assertThat(line.output()).isEmpty();
    }

    @Test
    void a_last_line_without_a_newline_stays_in_a_marked_shell() {
        TypedLine line = Session.atPrompt().runs("cat page", "<html></html>", 0);

        assertThat(line.output()).isEqualTo("<html></html>");
    }

    @Test
    void the_prompt_of_the_shell_that_a_command_opens_is_not_its_output() {
        Session session = Session.inUnmarkedShell();

        assertThat(session.terminal().typed().get(0).output()).isEmpty();
    }

    @Test
    void what_a_command_says_before_it_opens_a_shell_is() {
        TypedLine line = Session.atPrompt()
                .types(
                        "docker run -it debian",
                        Session.echo("docker run -it debian") + Session.C
                                + "Unable to find image 'debian:latest' locally\r\n" + Session.UNMARKED);

        assertThat(line.output()).isEqualTo("Unable to find image 'debian:latest' locally\n");
    }

    @Test
    void what_an_unmarked_shell_says_as_it_ends_is() {
        TypedLine line = Session.inUnmarkedShell()
                .types("exit", Session.echo("exit") + "exit\r\n" + Session.ended(0) + Session.PROMPT);

        assertThat(line.output()).isEqualTo("exit\n");
        assertThat(line.status()).hasValue(0);
    }

    @Test
    void whoever_waits_for_output_is_told_that_it_came() throws Exception {
        Session session = Session.atPrompt();
        TypedLine line = session.types("docker logs -f baleia", Session.echo("docker logs -f baleia") + Session.C);
        Thread shell = new Thread(() -> session.shows("baleia: uid=0(root)\r\n"));
        shell.start();

        assertThat(session.terminal().awaitOutput(line, output -> output.contains("uid=0"), LONG))
                .isTrue();
        shell.join();
    }

    @Test
    void output_that_does_not_come_in_time_is_told_too() {
        Session session = Session.atPrompt();
        TypedLine line = session.types("docker logs -f baleia", Session.echo("docker logs -f baleia") + Session.C);

        assertThat(session.terminal().awaitOutput(line, output -> output.contains("uid=0"), NOT_AT_ALL))
                .isFalse();
    }

    @Test
    void nobody_waits_for_the_output_of_a_command_that_has_ended() {
        Session session = Session.atPrompt();
        TypedLine line = session.runs("echo a", "a\r\n", 0);

        long before = System.nanoTime();
        assertThat(session.terminal().awaitOutput(line, output -> output.contains("b"), LONG))
                .isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LONG);
    }

    @Test
    void the_echo_of_a_command_does_not_count_as_its_output() {
        Session session = Session.atPrompt();
        TypedLine line = session.types("echo baleia", Session.echo("echo baleia"));

        assertThat(session.terminal().awaitOutput(line, output -> output.contains("baleia"), NOT_AT_ALL))
                .isFalse();
    }
}
