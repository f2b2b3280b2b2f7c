package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The prompt marks of our images in a real bash, without Docker. */
@Timeout(60)
class LocalBashTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @SuppressWarnings("NullAway.Init")
    private LocalBash bash;

    @SuppressWarnings("NullAway.Init")
    private Terminal terminal;

    @BeforeEach
    void openBash() throws Exception {
        assumeTrue(LocalBash.isThere(), "this machine has no `script` or no `bash`");
        bash = new LocalBash(home);
        terminal = bash.terminal();
        Awaitility.await().atMost(PATIENCE).until(() -> terminal.screen().endsWith("local>"));
    }

    @AfterEach
    void closeBash() {
        terminal.close();
    }

    @ParameterizedTest
    @CsvSource({
        "true, 0, ''",
        "(exit 7), 7, ''",
        "echo olá 🐳, 0, 'olá 🐳\n'",
        "printf 'a\\nb', 0, 'a\nb'",
        "echo a; false, 1, 'a\n'",
        "no-such-command 2> /dev/null, 127, ''",
        "kill -KILL $BASHPID | true, 0, ''",
        "for i in 1 2 3; do echo $i; done, 0, '1\n2\n3\n'",
        "printf '10%%\\r20%%\\n', 0, '20%\n'"
    })
    void a_command_ends_with_its_status_and_its_output(String command, int status, String output) {
        TypedLine line = run(command);

        assertThat(line.status()).hasValue(status);
        assertThat(line.output()).isEqualTo(output);
    }

    @Test
    void a_line_longer_than_the_terminal_is_echoed_and_run_as_one() {
        String words = "word ".repeat(60).strip();

        assertThat(run("echo " + words).output()).isEqualTo(words + "\n");
    }

    @Test
    void a_long_output_is_complete_and_in_order() {
        String numbers =
                IntStream.rangeClosed(1, 10_000).mapToObj(i -> i + "\n").collect(Collectors.joining());

        assertThat(run("seq 10000").output()).isEqualTo(numbers);
    }

    @Test
    void an_interrupted_command_ends_with_130() {
        // One process: bash itself may swallow a SIGINT that comes between two commands of a list.
        TypedLine line = terminal.type("sh -c 'echo asleep; exec sleep 100'");
        assertThat(terminal.awaitOutput(line, output -> output.contains("asleep"), PATIENCE))
                .isTrue();
        terminal.press(Key.CONTROL_C);
        terminal.awaitEnd(line, PATIENCE);

        assertThat(line.status()).hasValue(130);
    }

    @Test
    void a_nested_shell_gives_its_last_status_to_the_outer_one() {
        String marks = Path.of("src/main/docker/common/prompt-marks.bash")
                .toAbsolutePath()
                .toString();
        String outer = run("echo $$").output();
        TypedLine nested = run("bash --noprofile --rcfile " + marks);
        assertThat(nested.status()).isEmpty();

        assertThat(run("(exit 7)").status()).hasValue(7);

        TypedLine end = terminal.press(Key.CONTROL_D);
        terminal.awaitEnd(end, PATIENCE);
        assertThat(end.status()).hasValue(7);
        assertThat(run("echo $$").output()).isEqualTo(outer);
    }

    @Test
    void a_prompt_without_marks_is_known_by_its_form() {
        TypedLine nested = run("PROMPT_COMMAND= PS1='root@0123456789ab:/# ' bash --noprofile --norc");
        assertThat(nested.hasEnded()).isTrue();

        TypedLine line = run("echo a");
        assertThat(line.output()).isEqualTo("a\n");
        assertThat(line.status()).isEmpty();

        assertThat(run("exit 3").status()).hasValue(3);
    }

    @Test
    void an_empty_line_ends() {
        assertThat(run("").hasEnded()).isTrue();
    }

    @Test
    void a_window_that_changes_while_a_line_is_typed_disturbs_nothing() {
        for (int i = 0; i < 20; i++) {
            assertThat(run("kill -WINCH $$; echo " + i).output()).isEqualTo(i + "\n");
        }
    }

    private TypedLine run(String command) {
        TypedLine line = terminal.type(command);
        terminal.awaitEnd(line, PATIENCE);
        return line;
    }
}
