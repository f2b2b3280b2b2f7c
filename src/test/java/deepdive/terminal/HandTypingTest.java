package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that a person types key by key into a real bash, as the terminal comes to know them. */
@Timeout(60)
class HandTypingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String UNMARKED = "PROMPT_COMMAND= PS0= PS1='root@0123456789ab:/# ' bash --noprofile --norc";

    private final List<EnteredLine> entered = new CopyOnWriteArrayList<>();
    private final AtomicInteger prompts = new AtomicInteger();
    private final AtomicInteger endings = new AtomicInteger();
    private final AtomicInteger outputs = new AtomicInteger();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @SuppressWarnings("NullAway.Init")
    private Terminal terminal;

    @BeforeEach
    void open_bash() throws Exception {
        assumeTrue(LocalBash.isThere(), "this machine has no `script` or no `bash`");
        terminal = new LocalBash(home).terminal();
        terminal.watch(new TerminalWatcher() {
            @Override
            public void shown(String text) {
                outputs.incrementAndGet();
            }

            @Override
            public void entered(EnteredLine line) {
                entered.add(line);
            }

            @Override
            public void prompted() {
                prompts.incrementAndGet();
            }

            @Override
            public void hungUp() {
                endings.incrementAndGet();
            }
        });
        Awaitility.await().atMost(PATIENCE).until(() -> terminal.screen().endsWith("local>"));
    }

    @AfterEach
    void close_bash() {
        if (terminal != null) {
            terminal.close();
        }
    }

    @Test
    void the_prompt_behind_a_command_and_the_end_of_the_shell_are_told() {
        int before = prompts.get();
        terminal.press("true\r");
        Awaitility.await().atMost(PATIENCE).until(() -> prompts.get() == before + 1);
        assertThat(endings).hasValue(0);

        terminal.hangUp();

        assertThat(endings).hasValue(1);
    }

    /** {@code <} is backspace, {@code L} the left arrow, {@code H} Home. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true|true",
                "trux<e|true",
                "teruLL<|tru",
                "rueHt|true",
                "echo a  b|echo a  b",
                "echo 'olá 🐳'|echo 'olá 🐳'",
                "echo \"two words\"; true|echo \"two words\"; true"
            })
    void a_line_is_known_as_it_stands_when_enter_is_pressed(String keys, String line) {
        for (String shell : List.of("", UNMARKED)) {
            if (!shell.isEmpty()) {
                type(shell);
            }
            terminal.press(chords(keys) + "\r");
            assertThat(next().text()).isEqualTo(line);
            ended();
        }
    }

    @Test
    void a_letter_beyond_ascii_is_known_in_a_shell_that_shows_its_bytes_as_numbers() {
        type("LC_ALL=C " + UNMARKED);
        terminal.press("echo código $?\r");

        assertThat(next().text()).isEqualTo("echo código $?");
        ended();
    }

    @Test
    void a_line_of_the_history_is_known() {
        type("echo first");
        type("true");

        terminal.press("\033[A\033[A\r");
        assertThat(next().text()).isEqualTo("echo first");
        ended();

        terminal.press("\022fir\r");
        assertThat(next().text()).isEqualTo("echo first");
    }

    @Test
    void a_completed_line_is_known_also_after_a_list_of_completions() throws Exception {
        Files.writeString(home.resolve("whale-one"), "");
        Files.writeString(home.resolve("whale-two"), "");
        for (String shell : List.of("true", UNMARKED)) {
            type(shell);
            terminal.press("ls wh\t");
            Awaitility.await().atMost(PATIENCE).until(() -> terminal.screen().endsWith(" ls whale-"));
            terminal.press("\t\t");
            Awaitility.await().atMost(PATIENCE).until(() -> terminal.screen().contains("whale-two"));
            terminal.press("o\t\r");

            assertThat(next().text()).isEqualTo("ls whale-one");
            ended();
        }
    }

    @Test
    void a_line_longer_than_the_terminal_is_known_in_both_kinds_of_shells() {
        String line = "echo " + "word ".repeat(60).strip();
        for (String shell : List.of("true", UNMARKED)) {
            type(shell);
            type(line);
        }
        assertThat(entered)
                .extracting(EnteredLine::text)
                .filteredOn(line::equals)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 49, 50, 51})
    void a_line_is_known_also_if_the_shell_breaks_it_at_other_columns_than_the_terminal(int columns) {
        type("stty cols " + columns);

        String line = "echo " + "0123456789".repeat(8);
        line.chars().forEach(letter -> pressAndSeeEcho(Character.toString(letter)));
        terminal.press("\r");

        assertThat(next().text()).isEqualTo(line);
    }

    @Test
    void neither_an_empty_line_nor_one_that_was_given_up_is_a_line() {
        type("false");
        terminal.press("\r");
        terminal.press("docker p");
        Awaitility.await().atMost(PATIENCE).until(() -> terminal.screen().endsWith("docker p"));
        terminal.press("\003");
        Awaitility.await().atMost(PATIENCE).until(() -> terminal.screen().endsWith("^C\nlocal>"));
        type("true");

        assertThat(entered).extracting(EnteredLine::text).containsExactly("false", "true");
        assertThat(entered.get(0).line().status()).hasValue(1);
    }

    @Test
    void a_pasted_line_waits_for_enter() {
        terminal.press("\033[200~echo pasted\033[201~");
        Awaitility.await().atMost(PATIENCE).until(() -> terminal.screen().contains("pasted"));
        assertThat(entered).isEmpty();

        terminal.press("\r");

        assertThat(next().text()).isEqualTo("echo pasted");
    }

    @Test
    void a_line_that_is_typed_while_another_runs_is_known_when_its_turn_comes() {
        for (String shell : List.of("true", UNMARKED)) {
            type(shell);
            terminal.press("read x\r");
            EnteredLine read = next();
            terminal.press("y\recho later\r");

            assertThat(next().text()).isEqualTo("echo later");
            assertThat(read.line().hasEnded()).isTrue();
            ended();
        }
    }

    @Test
    void control_c_belongs_to_the_command_that_it_interrupts() {
        terminal.press("sh -c 'echo asleep; exec sleep 100'\r");
        EnteredLine sleep = next();
        assertThat(terminal.awaitOutput(sleep.line(), shown -> shown.contains("asleep"), PATIENCE))
                .isTrue();

        terminal.press("\003");

        assertThat(next()).isEqualTo(new EnteredLine("Control+C", Optional.of(Key.CONTROL_C), sleep.line()));
        terminal.awaitEnd(sleep.line(), PATIENCE);
        assertThat(sleep.line().status()).hasValue(130);
    }

    @Test
    void control_d_at_a_nested_prompt_is_a_line_of_its_own_with_the_shells_status() {
        type(UNMARKED);
        type("(exit 7)");

        terminal.press("\004");

        EnteredLine end = next();
        assertThat(end.key()).contains(Key.CONTROL_D);
        terminal.awaitEnd(end.line(), PATIENCE);
        assertThat(end.line().status()).hasValue(7);
    }

    @Test
    void only_accepted_lines_count_as_typed_and_by_the_command_that_they_stand_for() {
        type("true");
        EnteredLine echo = type("echo  a");

        terminal.accept(echo.line(), "echo a");

        assertThat(terminal.typed()).extracting(TypedLine::line).containsExactly("echo a");
        assertThat(terminal.typed().get(0).output()).isEqualTo("a\n");
        assertThat(echo.text()).isEqualTo("echo  a");
    }

    private EnteredLine type(String line) {
        terminal.press(line + "\r");
        EnteredLine last = next();
        assertThat(last.text()).isEqualTo(line);
        terminal.awaitEnd(last.line(), PATIENCE);
        return last;
    }

    private void pressAndSeeEcho(String key) {
        int before = outputs.get();
        terminal.press(key);
        Awaitility.await().pollInterval(Duration.ofMillis(1)).atMost(PATIENCE).until(() -> outputs.get() > before);
    }

    private int seen;

    private EnteredLine next() {
        Awaitility.await().atMost(PATIENCE).until(() -> entered.size() > seen);
        return entered.get(seen++);
    }

    private void ended() {
        terminal.awaitEnd(entered.get(seen - 1).line(), PATIENCE);
    }

    private static String chords(String keys) {
        return keys.replace("<", "\177").replace("L", "\033[D").replace("H", "\001");
    }
}
