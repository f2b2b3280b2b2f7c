package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.engine.Engine;
import deepdive.terminal.RootShell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program runs commands in the one root shell of a host. Each answer is complete and belongs to its command alone. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RootShellIT {

    private final OuterMachine machine = new OuterMachine();
    private final Engine engine = OuterMachine.CATALOGUE.named("");
    private final DisposableHost host = machine.host(engine, machine.hostImage(engine));

    @BeforeAll
    void start() {
        host.start();
    }

    @AfterAll
    void close() {
        host.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "it's",
                "$HOME `id` \\n",
                "two\nlines\n",
                "no end of line",
                "\n\n",
                "ação ✓",
                "; exit 3"
            })
    void a_word_comes_back_as_it_was_given(String word) {
        assertThat(host.run("printf", "%s", word)).isEqualTo(word);
    }

    @Test
    void a_long_answer_comes_back_whole() {
        assertThat(host.run("seq", "200000").lines()).hasSize(200_000).endsWith("200000");
    }

    @Test
    void a_failure_has_its_status_and_what_was_complained_and_the_next_command_is_not_touched_by_it() {
        assertThatThrownBy(() -> host.run("sh", "-c", "echo printed; echo complained >&2; exit 3"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ended with 3: complained")
                .hasMessageNotContaining("printed\n");
        assertThat(host.run("echo", "next")).isEqualTo("next\n");
    }

    @Test
    void a_command_that_reads_finds_nothing_to_read() {
        assertThat(host.run("cat")).isEmpty();
    }

    @Test
    void a_shell_that_is_killed_says_so() {
        try (RootShell another = RootShell.open(machine.daemon().client(), host.id())) {
            assertThatThrownBy(() -> another.run("sh", "-c", "kill -KILL $PPID"))
                    .hasMessageContaining("its shell has gone");
        }
    }
}
