package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.terminal.MemoryDaemon.StartedExec;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A PTY that two students have, one after the other. */
class ReusablePtyTest {

    private static final String SIZE = Screen.COLUMNS + "x" + Screen.ROWS;

    private final MemoryDaemon daemon = new MemoryDaemon(exec -> {});
    private final ReusablePty pty = ReusablePty.put(daemon.client(), "host", "aluno");
    private final StartedExec exec = daemon.execs().get(0);
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final AtomicInteger hangUps = new AtomicInteger();
    private final AtomicInteger leaves = new AtomicInteger();

    private Pty sitDown() {
        return pty.seat(shown::writeBytes, hangUps::incrementAndGet, leaves::incrementAndGet);
    }

    /** Prints the greeting of the student whose name was typed last. */
    private String greeting() {
        return "\033]deepdive;" + exec.line() + "\007";
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_student_sees_what_follows_the_greeting() {
        sitDown();
        exec.print("of somebody before" + greeting() + "$ ");
        exec.print("olá");

        assertThat(shown()).isEqualTo("$ olá");
    }

    @Test
    void a_greeting_may_come_in_pieces() {
        sitDown();
        String all = "before" + greeting() + "á";
        all.chars().forEach(character -> exec.print(String.valueOf((char) character)));

        assertThat(shown()).isEqualTo("á");
    }

    @Test
    void a_student_sees_nothing_of_the_student_before() {
        Pty first = sitDown();
        exec.print(greeting() + "first");
        first.close();
        exec.print("nobody's");
        sitDown();
        exec.print("the first one's, late");
        exec.print(greeting() + "second");

        assertThat(shown()).isEqualTo("firstsecond");
        assertThat(leaves).hasValue(1);
    }

    @Test
    void keys_and_sizes_of_a_student_who_has_left_go_nowhere() {
        Pty first = sitDown();
        exec.line();
        first.send("mine\n".getBytes(StandardCharsets.UTF_8));
        assertThat(exec.line()).isEqualTo("mine");
        first.close();
        first.send("too late\n".getBytes(StandardCharsets.UTF_8));
        first.resize(10, 10);
        Pty second = sitDown();
        exec.line();
        second.send("next\n".getBytes(StandardCharsets.UTF_8));

        assertThat(exec.line()).isEqualTo("next");
        assertThat(exec.sizes()).containsExactly(SIZE);
    }

    @Test
    void the_next_student_has_the_usual_size_again_and_only_if_it_was_changed() {
        Pty first = sitDown();
        first.resize(120, 40);
        first.close();
        sitDown().close();
        sitDown();

        assertThat(exec.sizes()).containsExactly(SIZE, "120x40", SIZE);
    }

    @Test
    void a_student_whose_connection_breaks_is_told_and_the_pty_is_gone() {
        sitDown();
        assertThat(pty.isGone()).isFalse();
        exec.end();

        assertThat(hangUps).hasValue(1);
        assertThat(pty.isGone()).isTrue();
    }

    @Test
    void who_has_left_is_not_told_that_the_connection_breaks() {
        sitDown().close();
        exec.end();

        assertThat(hangUps).hasValue(0);
    }

    @Test
    void a_pty_that_is_removed_has_no_connection() {
        pty.remove();

        assertThat(exec.isClosed()).isTrue();
    }
}
