package deepdive.verify;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.host.NothingTested;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TriedScenariosTest {

    private static final class HostWent extends IllegalStateException implements NothingTested {

        private static final long serialVersionUID = 1L;

        HostWent() {
            super("The host has gone");
        }
    }

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final TriedScenarios tried = new TriedScenarios();

    @BeforeEach
    void print_here() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void print_there() {
        System.setOut(before);
    }

    @Test
    void scenarios_that_pass_or_do_not_apply_are_success_without_a_message() {
        tried.note(new Result(Status.PASSED, Duration.ZERO, null));
        tried.note(new Result(Status.SKIPPED, Duration.ZERO, new IllegalStateException("for Docker 29")));

        assertThat(tried.exitCode()).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_failure_is_told_and_is_a_failure_even_if_a_host_has_gone_too() {
        tried.note(new Result(Status.FAILED, Duration.ZERO, new AssertionError("expected 137, and found 0")));
        tried.note(new Result(Status.FAILED, Duration.ZERO, new HostWent()));

        assertThat(tried.exitCode()).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("expected 137, and found 0")
                .contains("The host has gone");
    }

    @Test
    void a_step_that_nobody_has_written_is_a_failure() {
        tried.note(new Result(Status.UNDEFINED, Duration.ZERO, null));

        assertThat(tried.exitCode()).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("UNDEFINED");
    }

    @Test
    void if_hosts_have_gone_nothing_was_tested() {
        tried.note(new Result(Status.FAILED, Duration.ZERO, new HostWent()));

        assertThat(tried.exitCode()).isEqualTo(125);
    }
}
