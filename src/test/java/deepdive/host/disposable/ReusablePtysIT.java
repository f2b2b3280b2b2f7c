package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.engine.Engine;
import deepdive.host.HostLease;
import deepdive.host.Seat;
import deepdive.host.image.StudentImage;
import deepdive.host.lending.Laboratory;
import deepdive.terminal.Terminal;
import deepdive.terminal.TerminalFailed;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One terminal serves several students, one after the other. A student finds nothing of the student before. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReusablePtysIT {

    private static final String SCRIPT_PID = "ps -o ppid= $$";

    private final Laboratory laboratory = Laboratory.open(1);
    private final Engine engine = OuterMachine.CATALOGUE.named("");

    @AfterAll
    void close() {
        laboratory.close();
    }

    @Test
    void a_shell_has_nothing_of_the_one_before() {
        String scriptPid;
        try (HostLease lease = borrow()) {
            Seat seat = new Seat(lease.host(), 1);
            scriptPid = seat.run(SCRIPT_PID).output();
            seat.run("export SEGREDO=1; cd /tmp; umask 077; alias pwd=false; set -u");
            seat.run("echo isto é de outro");
            seat.terminal().close();
        }
        try (HostLease lease = borrow()) {
            Seat seat = new Seat(lease.host(), 1);
            assertThat(seat.terminal().screen().strip()).isEqualTo("aluno@host:~$");
            assertThat(seat.run(SCRIPT_PID).output()).as("the same terminal").isEqualTo(scriptPid);
            assertThat(seat.run("echo \"<$SEGREDO>\"; pwd; umask; history | grep -c 'ex[p]ort'")
                            .output())
                    .isEqualTo("<>\n/home/aluno\n0022\n0\n");
            assertThat(seat.terminal().recording().asciicast()).doesNotContain("isto é de outro", "deepdive;");
            seat.terminal().close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "cat",
                "stty raw -echo; cat",
                "docker run --rm --tty --interactive debian bash",
                "sudo sh -c 'while :; do echo x; done'",
                "trap '' INT HUP TERM; sleep 1000",
                "printf '\\033[?1049h\\033[31m\\033(0'; cat"
            })
    void whatever_runs_in_it_when_it_is_left(String command) {
        String scriptPid;
        try (HostLease lease = borrow()) {
            Seat seat = new Seat(lease.host(), 1);
            scriptPid = seat.run(SCRIPT_PID).output();
            seat.leaveRunning(command + " # ", "");
            seat.terminal().close();
        }
        try (HostLease lease = borrow()) {
            Seat seat = new Seat(lease.host(), 1);
            assertThat(seat.run(SCRIPT_PID).output()).as("the same terminal").isEqualTo(scriptPid);
            assertThat(seat.run("stty size; echo ação").output()).isEqualTo("30 100\nação\n");
            assertThat(seat.terminal().screen()).contains("$ stty size; echo ação\n30 100\nação\n");
            seat.terminal().close();
        }
    }

    @Test
    void keys_that_come_after_the_end_are_not_the_next_students() {
        Terminal left;
        String scriptPid;
        try (HostLease lease = borrow()) {
            Seat seat = new Seat(lease.host(), 1);
            scriptPid = seat.run(SCRIPT_PID).output();
            left = seat.terminal();
            left.close();
            left.press("echo late\r");
        }
        left.press("echo late\r");
        try (HostLease lease = borrow()) {
            Seat seat = new Seat(lease.host(), 1);
            left.press("echo late\r");
            assertThat(seat.run(SCRIPT_PID).output()).as("the same terminal").isEqualTo(scriptPid);
            assertThat(seat.terminal().recording().asciicast()).doesNotContain("late");
            seat.terminal().close();
        }
    }

    @Test
    void a_client_that_starts_containers_while_its_host_is_reset_leaves_none() {
        String scriptPid;
        try (HostLease lease = borrow()) {
            Seat seat = new Seat(lease.host(), 1);
            scriptPid = seat.run(SCRIPT_PID).output();
            seat.leaveRunning("while :; do docker run --detach debian sleep 600; done # ", "");
            Awaitility.await().until(() -> !lease.host().daemon().containers().isEmpty());
            seat.terminal().close();
        }
        try (HostLease lease = borrow()) {
            assertThat(lease.host().daemon().containers()).isEmpty();
            assertThat(new Seat(lease.host(), 1).run(SCRIPT_PID).output())
                    .as("the same terminal, and so the same host")
                    .isEqualTo(scriptPid);
        }
    }

    @Test
    void a_shell_that_ends_by_itself_takes_its_terminal_with_it() {
        try (HostLease lease = borrow()) {
            Seat seat = new Seat(lease.host(), 1);
            assertThatThrownBy(() -> seat.run("exit"))
                    .isInstanceOf(TerminalFailed.class)
                    .hasMessageContaining("hung up");
            seat.terminal().close();
        }
        try (HostLease lease = borrow()) {
            assertThat(new Seat(lease.host(), 1).run("true").status()).hasValue(0);
        }
    }

    @Test
    void a_terminal_that_is_not_tidied_is_not_lent_again() {
        try (HostLease lease = borrow()) {
            Seat first = new Seat(lease.host(), 1);
            String scriptPid = first.run(SCRIPT_PID).output();
            first.terminal().close();

            assertThat(new Seat(lease.host(), 1).run(SCRIPT_PID).output()).isNotEqualTo(scriptPid);
        }
    }

    private HostLease borrow() {
        return laboratory.borrow(engine, Set.of(StudentImage.DEBIAN));
    }
}
