package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.github.dockerjava.api.model.StreamType;
import deepdive.terminal.MemoryDaemon.StartedExec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A root shell that is this machine's {@code sh}. */
class RootShellTest {

    private final List<Process> processes = new CopyOnWriteArrayList<>();
    private final MemoryDaemon daemon = new MemoryDaemon(this::runHere);
    private final RootShell shell = RootShell.open(daemon.client(), "host");

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
    }

    private void runHere(StartedExec exec) {
        try {
            Process process = new ProcessBuilder(exec.command()).start();
            processes.add(process);
            CompletableFuture.runAsync(() -> pass(exec.keys(), process.getOutputStream()));
            CompletableFuture<Void> out =
                    CompletableFuture.runAsync(() -> show(process.getInputStream(), exec, StreamType.STDOUT));
            CompletableFuture<Void> err =
                    CompletableFuture.runAsync(() -> show(process.getErrorStream(), exec, StreamType.STDERR));
            out.thenCombine(err, (one, other) -> process.onExit()).thenRun(exec::end);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pass(InputStream keys, OutputStream input) {
        try (input) {
            for (int key = keys.read(); key >= 0; key = keys.read()) {
                input.write(key);
                if (key == '\n') {
                    input.flush();
                }
            }
        } catch (IOException e) {
            // The shell has ended.
        }
    }

    private static void show(InputStream output, StartedExec exec, StreamType stream) {
        byte[] buffer = new byte[1024];
        try {
            for (int count = output.read(buffer); count >= 0; count = output.read(buffer)) {
                exec.print(stream, Arrays.copyOf(buffer, count));
            }
        } catch (IOException e) {
            // The shell has ended.
        }
    }

    @Test
    void it_is_a_shell_of_root_without_a_pty() {
        assertThat(daemon.execs().get(0).created().getContainerId()).isEqualTo("host");
        assertThat(daemon.execs().get(0).created().getUser()).isEqualTo("root");
        assertThat(daemon.execs().get(0).command()).containsExactly("sh");
        assertThat(daemon.execs().get(0).created().hasTtyEnabled()).isNotEqualTo(true);
        assertThat(daemon.execs().get(0).created().hasAttachStdinEnabled()).isTrue();
        assertThat(daemon.execs().get(0).created().hasAttachStdoutEnabled()).isTrue();
        assertThat(daemon.execs().get(0).created().hasAttachStderrEnabled()).isTrue();
    }

    @Test
    void commands_run_one_after_the_other_with_their_words_as_they_are() {
        assertThat(shell.run("printf", "%s|", "it's", "$HOME *", "olá 🐳")).isEqualTo("it's|$HOME *|olá 🐳|");
        assertThat(shell.run("printf", "%s", "next")).isEqualTo("next");
        assertThat(shell.run("true")).isEmpty();
    }

    @Test
    void the_output_is_complete_with_its_line_feeds() {
        assertThat(shell.run("seq", "20000")).hasLineCount(20_000).endsWith("\n20000\n");
    }

    @Test
    void a_commands_standard_input_is_empty() {
        assertThat(shell.run("cat")).isEmpty();
    }

    @Test
    void a_command_that_fails_is_named_with_its_status_and_what_it_complained_of() {
        assertThatIllegalStateException()
                .isThrownBy(() -> shell.run("sh", "-c", "echo shown; echo 'no such whale' >&2; exit 7"))
                .withMessageContainingAll("echo shown", "ended with 7", "no such whale")
                .withMessageNotContaining("deepdive-");
    }

    @Test
    void the_next_command_has_nothing_of_one_that_failed() {
        assertThatIllegalStateException().isThrownBy(() -> shell.run("sh", "-c", "echo out; echo err >&2; exit 1"));

        assertThat(shell.run("printf", "fine")).isEqualTo("fine");
    }

    @Test
    void a_shell_that_ends_gives_no_answer_and_is_gone() {
        assertThat(shell.isGone()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> shell.run("exit", "3"))
                .withMessageContainingAll("`exit 3`", "its shell has gone");
        assertThat(shell.isGone()).isTrue();
    }

    @Test
    void a_broken_connection_is_the_end_too() {
        daemon.execs().get(0).fail(new IOException("broken"));

        assertThat(shell.isGone()).isTrue();
    }

    @Test
    void who_is_interrupted_gets_no_answer_and_stays_interrupted() {
        Thread.currentThread().interrupt();

        assertThatIllegalStateException().isThrownBy(() -> shell.run("sleep", "1"));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void closing_ends_the_shell() {
        shell.close();

        assertThat(daemon.execs().get(0).isClosed()).isTrue();
        processes.get(0).onExit().join();
    }
}
