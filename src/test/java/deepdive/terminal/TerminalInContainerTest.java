package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.terminal.MemoryDaemon.StartedExec;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A terminal in a container whose shell shows a prompt at once. */
class TerminalInContainerTest {

    private final MemoryDaemon daemon = new MemoryDaemon(exec -> exec.print(ScriptedShell.PROMPT));
    private final Terminal terminal =
            Terminal.open("terminal 1", daemon.client(), "baleia", "aluno", Instant.now(), () -> "nothing");
    private final StartedExec exec = daemon.execs().get(0);

    @Test
    void it_is_the_users_bash() {
        assertThat(exec.command()).containsExactly("bash");
        assertThat(exec.created().getContainerId()).isEqualTo("baleia");
        assertThat(exec.created().getUser()).isEqualTo("aluno");
    }

    @Test
    void a_line_that_is_typed_arrives_and_its_end_is_seen() {
        TypedLine line = terminal.type("docker ps");
        assertThat(exec.line()).isEqualTo("docker ps");
        assertThat(line.hasEnded()).isFalse();

        exec.print("docker ps\r\n" + ScriptedShell.C + "baleia\r\n\033]133;D;0\033\\" + ScriptedShell.PROMPT);
        terminal.awaitEnd(line, Terminal.PATIENCE);
        assertThat(line.status()).hasValue(0);
        assertThat(line.output()).isEqualTo("baleia\n");
        assertThat(line.took()).isBetween(Duration.ZERO, Duration.ofHours(1));
    }

    @Test
    void another_size_is_the_screens_and_the_shells() {
        terminal.resize(120, 40);

        assertThat(exec.sizes()).endsWith("120x40");
        exec.print("x".repeat(110));
        assertThat(terminal.screen()).contains("x".repeat(100));
    }

    @Test
    void a_connection_that_breaks_hangs_it_up() {
        exec.end();

        assertThat(terminal.failure("It was to go on.")).contains("terminal 1 was hung up");
    }
}
