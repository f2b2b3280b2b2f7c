package deepdive.report.document.page.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CauseRulesTest {

    @Test
    void a_sign_on_the_screen_names_the_cause_and_the_next_command() {
        List<FailureView.Cause> causes = CauseRules.of(
                "was to end with 0",
                List.of(
                        "docker: Error response from daemon: Conflict. The container name \"/baleia\" is already in use by …"));

        assertThat(causes.get(0).why().en()).contains("The name still belongs to another container");
        assertThat(causes.get(0).command()).isEqualTo("docker ps --all --filter name=baleia");
    }

    @Test
    void a_program_that_is_not_there_is_named() {
        assertThat(CauseRules.of("", List.of("bash: ping: command not found"))
                        .get(0)
                        .command())
                .isEqualTo("command -v ping");
    }

    @Test
    void there_is_always_something_to_look_at_next() {
        assertThat(CauseRules.of("", List.of())).singleElement().satisfies(cause -> {
            assertThat(cause.why().en()).contains("Docker did something else");
            assertThat(cause.command()).startsWith("docker events");
        });
    }
}
