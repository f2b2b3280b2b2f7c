package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests a terminal that is hung up while a test waits for its output. */
@Timeout(20)
class HangUpTest {

    private boolean known = true;
    private final Terminal terminal = Terminal.on(
            new Pty() {
                @Override
                public void send(byte[] keys) {}

                @Override
                public void close() {}
            },
            new Circumstances() {
                @Override
                public String describe() {
                    return "";
                }

                @Override
                public void explainHangUp() {
                    if (known) {
                        throw new IllegalStateException("the host has gone");
                    }
                }
            });

    @BeforeEach
    void shows_a_prompt() {
        terminal.receive(ScriptedShell.PROMPT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_prompt_that_is_awaited_is_not_what_is_told_where_the_host_knows_more() {
        TypedLine line = terminal.type("sleep 1000");
        terminal.hangUp();

        assertThatIllegalStateException()
                .isThrownBy(() -> terminal.awaitEnd(line, Terminal.PATIENCE))
                .withMessage("the host has gone");
    }

    @Test
    void an_output_that_is_awaited_is_not_what_is_told_where_the_host_knows_more() {
        TypedLine line = terminal.type("sleep 1000");
        terminal.hangUp();

        assertThatIllegalStateException()
                .isThrownBy(() -> terminal.awaitOutput(line, "never"::equals, Terminal.PATIENCE))
                .withMessage("the host has gone");
    }

    @Test
    void what_was_shown_before_is_read_as_ever() {
        TypedLine line = terminal.type("echo x");
        terminal.receive(ScriptedShell.ran("echo x", "x\r\n", 0).getBytes(StandardCharsets.UTF_8));
        terminal.hangUp();

        terminal.awaitEnd(line, Terminal.PATIENCE);
        assertThat(terminal.awaitOutput(line, "x\n"::equals, Terminal.PATIENCE)).isTrue();
    }

    @Test
    void where_the_host_knows_nothing_the_terminal_says_that_it_was_hung_up() {
        known = false;
        TypedLine line = terminal.type("exit");
        terminal.hangUp();

        assertThatThrownBy(() -> terminal.awaitEnd(line, Terminal.PATIENCE))
                .isInstanceOf(TerminalFailed.class)
                .hasMessageContaining("the terminal was hung up");
    }

    @Test
    void each_message_about_the_terminal_says_so() {
        assertThat(terminal.failure("It was to show a.")).startsWith("It was to show a.\n--- terminal shows:\n");
        terminal.hangUp();

        assertThat(terminal.failure("It was to show a."))
                .startsWith("It was to show a.\n--- terminal was hung up, and shows:\n");
    }
}
