package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.engine.Engine;
import deepdive.host.HostLease;
import deepdive.host.Seat;
import deepdive.host.image.StudentImage;
import deepdive.host.lending.Laboratory;
import deepdive.terminal.Key;
import deepdive.terminal.Terminal;
import deepdive.terminal.TerminalFailed;
import deepdive.terminal.TypedLine;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A terminal in a real host, with real shells in real containers. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TerminalIT {

    private static final String RUN = "docker run --interactive --tty debian bash";

    private final Laboratory laboratory = Laboratory.open(2);
    private final Engine engine = OuterMachine.CATALOGUE.named("");
    private final HostLease marked = laboratory.borrow(engine, Set.of(StudentImage.COURSE_DEBIAN));
    private final HostLease stock = laboratory.borrow(engine, Set.of(StudentImage.DEBIAN));
    private Seat seat = new Seat(marked.host(), 1);

    @AfterEach
    void newTerminal() {
        seat.terminal().close();
        seat = new Seat(marked.host(), 1);
    }

    @AfterAll
    void close() {
        laboratory.close();
    }

    @ParameterizedTest
    @CsvSource({
        "id --user --name, 0, 'aluno\n'",
        "pwd, 0, '/home/aluno\n'",
        "stty size, 0, '30 100\n'",
        "hostname, 0, 'host\n'",
        "(exit 42), 42, ''",
        "ls /nowhere 2> /dev/null, 2, ''",
        "docker inspect --format '{{.Name}}' nobody 2> /dev/null, 1, '\n'",
        "docker run --rm debian sh -c 'exit 9', 9, ''",
        "echo contêiner 漢字 🐳, 0, 'contêiner 漢字 🐳\n'"
    })
    void a_command_ends_with_its_status_and_its_output(String command, int status, String output) {
        TypedLine line = seat.run(command);

        assertThat(line.output()).isEqualTo(output);
        assertThat(line.status()).hasValue(status);
    }

    @Test
    void wide_characters_are_on_the_screen() {
        seat.run("echo 漢字 contêiner 🐳");

        assertThat(seat.terminal().screen()).contains("漢字 contêiner 🐳");
    }

    @Test
    void ten_thousand_lines_are_complete_and_in_order() {
        String lines = IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> "linha " + i + "\n")
                .collect(Collectors.joining());

        assertThat(seat.run("for i in $(seq 10000); do echo linha $i; done").output())
                .isEqualTo(lines);
    }

    @Test
    void control_c_interrupts_what_runs() {
        // One process: bash itself may swallow a SIGINT that comes between two commands of a list.
        TypedLine line = seat.leaveRunning("sh -c 'echo dormindo; exec sleep 100'", "dormindo");
        seat.press(Key.CONTROL_C);

        assertThat(line.status()).hasValue(130);
        assertThat(line.took()).isLessThan(Duration.ofSeconds(50));
    }

    @Test
    void a_shell_with_marks_nests() {
        TypedLine run = seat.run(RUN);
        assertThat(run.status()).isEmpty();
        assertThat(run.output()).isEmpty();

        assertThat(seat.run("id --user").output()).isEqualTo("0\n");
        assertThat(seat.run("(exit 7)").status()).hasValue(7);
        assertThat(seat.press(Key.CONTROL_D).status()).hasValue(7);
        assertThat(seat.run("id --user --name").output()).isEqualTo("aluno\n");
    }

    @Test
    void a_shell_without_marks_nests() {
        Seat other = new Seat(stock.host(), 1);
        TypedLine run = other.run(RUN);
        assertThat(run.status()).isEmpty();
        assertThat(run.output()).isEmpty();

        TypedLine inside = other.run("id --user; cat /etc/hostname");
        assertThat(inside.output()).matches("0\n[0-9a-f]{12}\n");
        assertThat(inside.status()).isEmpty();

        other.run("(exit 7)");
        assertThat(other.press(Key.CONTROL_D).status()).hasValue(7);
        assertThat(other.run("id --user --name").output()).isEqualTo("aluno\n");
    }

    @Test
    void exit_in_a_shell_without_marks_gives_its_status_to_the_host() {
        Seat other = new Seat(stock.host(), 2);
        other.run(RUN);

        assertThat(other.run("exit 3").status()).hasValue(3);
    }

    @Test
    void the_progress_of_a_pull_leaves_what_a_student_reads_in_the_end() {
        TypedLine pull = seat.run("docker pull nginx");

        assertThat(pull.status()).hasValue(0);
        assertThat(pull.output().lines())
                .startsWith("Using default tag: latest", "latest: Pulling from library/nginx")
                .anyMatch(line -> line.matches("[0-9a-f]{12}: Pull complete"))
                .anyMatch(line -> line.startsWith("Status: Downloaded newer image"))
                .noneMatch(line -> line.contains("Downloading") || line.contains("Waiting"));
    }

    @Test
    void two_terminals_of_a_host_do_not_disturb_each_other() {
        Seat second = new Seat(marked.host(), 2);
        seat.leaveRunning("docker run --rm --name dorme debian sh -c 'echo pronto; sleep 100'", "pronto");

        assertThat(second.run("docker ps --format '{{.Names}}'").output()).isEqualTo("dorme\n");
        assertThat(second.run("docker kill dorme").status()).hasValue(0);
        TypedLine killed = seat.terminal().typed().get(0);
        seat.terminal().awaitEnd(killed, Seat.PATIENCE);
        assertThat(killed.status()).hasValue(137);
    }

    @Test
    void a_command_that_does_not_end_in_time_tells_the_screen_and_what_the_daemon_shows() {
        TypedLine line = seat.leaveRunning("docker run --rm --name lento debian sh -c 'echo vivo; sleep 100'", "vivo");
        Terminal terminal = seat.terminal();

        assertThatThrownBy(() -> terminal.awaitEnd(line, Duration.ofMillis(100)))
                .isInstanceOf(TerminalFailed.class)
                .hasMessageContainingAll(
                        "docker run --rm --name lento", "after 0.1 s", "vivo", "docker " + engine.version(), "/lento");
        new Seat(marked.host(), 2).run("docker kill lento");
    }

    @Test
    void fifty_lines_typed_one_after_the_other_have_each_its_own_output() {
        for (int i = 0; i < 50; i++) {
            assertThat(seat.run("echo " + i).output()).isEqualTo(i + "\n");
        }
    }
}
