package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.dockerjava.api.model.StreamType;
import deepdive.terminal.MemoryDaemon.StartedExec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExecPtyTest {

    private final MemoryDaemon daemon = new MemoryDaemon(exec -> {});
    private final List<byte[]> shown = new ArrayList<>();
    private final AtomicInteger hangUps = new AtomicInteger();
    private final ExecPty pty = ExecPty.open(
            daemon.client(), "baleia", "aluno", List.of("bash", "-l"), shown::add, hangUps::incrementAndGet);
    private final StartedExec exec = daemon.execs().get(0);

    @Test
    void it_runs_the_command_interactively_as_the_user_at_home() {
        assertThat(exec.created().getContainerId()).isEqualTo("baleia");
        assertThat(exec.created().hasTtyEnabled()).isTrue();
        assertThat(exec.created().hasAttachStdinEnabled()).isTrue();
        assertThat(exec.created().hasAttachStdoutEnabled()).isTrue();
        assertThat(exec.created().hasAttachStderrEnabled()).isTrue();
        assertThat(exec.created().getUser()).isEqualTo("aluno");
        assertThat(exec.created().getWorkingDir()).isEqualTo("/home/aluno");
        assertThat(exec.created().getEnv()).contains("HOME=/home/aluno", "USER=aluno", "TERM=xterm-256color");
        assertThat(exec.command()).containsExactly("bash", "-l");
    }

    @Test
    void it_has_the_screens_size_and_then_any_other() {
        pty.resize(120, 40);

        assertThat(exec.sizes()).containsExactly(Screen.COLUMNS + "x" + Screen.ROWS, "120x40");
    }

    @Test
    void keys_arrive() {
        pty.send("docker ps\n".getBytes(StandardCharsets.UTF_8));

        assertThat(exec.line()).isEqualTo("docker ps");
    }

    @Test
    void output_stays_the_same_although_the_buffer_is_used_again() {
        byte[] buffer = "baleia".getBytes(StandardCharsets.UTF_8);
        exec.print(StreamType.RAW, buffer);
        buffer[0] = 'x';

        assertThat(shown).containsExactly("baleia".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_end_hangs_up() {
        exec.end();

        assertThat(hangUps).hasValue(1);
    }

    @Test
    void a_broken_connection_hangs_up() {
        exec.fail(new IllegalStateException("broken"));

        assertThat(hangUps).hasValue(1);
    }

    @Test
    void closing_ends_the_keys_and_the_connection() throws Exception {
        pty.close();

        assertThat(exec.keys().read()).isEqualTo(-1);
        assertThat(exec.isClosed()).isTrue();
    }

    @Test
    void who_is_interrupted_gets_no_terminal_and_stays_interrupted() {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(TerminalFailed.class)
                .isThrownBy(
                        () -> ExecPty.open(daemon.client(), "baleia", "aluno", List.of("bash"), shown::add, () -> {}))
                .withMessageContaining("Interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }
}
