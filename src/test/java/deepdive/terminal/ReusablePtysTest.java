package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.terminal.MemoryDaemon.StartedExec;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The PTYs of a host whose shells greet each student and show a prompt. */
class ReusablePtysTest {

    private final MemoryDaemon daemon = new MemoryDaemon(ReusablePtysTest::greetAll);
    private final ReusablePtys ptys = new ReusablePtys(daemon.client(), "host", "aluno");

    private static void greetAll(StartedExec exec) {
        Thread shell = new Thread(() -> {
            for (String name = exec.line(); !name.isEmpty(); name = exec.line()) {
                exec.print("\033]deepdive;" + name + "\007" + ScriptedShell.PROMPT);
            }
        });
        shell.setDaemon(true);
        shell.start();
    }

    private Terminal open() {
        return ptys.open("terminal 1", Instant.now(), () -> "");
    }

    @Test
    void each_student_at_the_same_time_has_a_pty_of_the_hosts_user() {
        open();
        open();

        assertThat(daemon.execs())
                .hasSize(2)
                .allSatisfy(exec -> assertThat(exec.created().getContainerId()).isEqualTo("host"))
                .allSatisfy(exec -> assertThat(exec.created().getUser()).isEqualTo("aluno"));
    }

    @Test
    void a_pty_is_used_again_when_its_host_is_tidy_and_not_before() {
        open().close();
        open().close();
        assertThat(daemon.execs()).hasSize(2);

        ptys.areTidy();
        open();
        open();
        assertThat(daemon.execs()).hasSize(2);
        open();
        assertThat(daemon.execs()).hasSize(3);
    }

    @Test
    void a_pty_that_has_gone_is_not_used_again() {
        open().close();
        ptys.areTidy();
        daemon.execs().get(0).end();
        open();

        assertThat(daemon.execs()).hasSize(2);
    }

    @Test
    void closing_ends_the_ptys_that_are_free_and_those_that_were_left() {
        Terminal one = open();
        Terminal other = open();
        one.close();
        ptys.areTidy();
        other.close();

        ptys.close();

        assertThat(daemon.execs()).hasSize(2).allMatch(StartedExec::isClosed);
    }
}
