package deepdive.report.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void our_own_assertions_tell_both_oracles() {
        Oracle oracle = Failures.compared("""
                        AssertionError: container baleia
                          expected:           killed by SIGKILL
                          seen on the screen: Exited (0)
                          told by the daemon: exitCode 0
                          look at:            docker inspect baleia""").orElseThrow();

        assertThat(oracle)
                .isEqualTo(new Oracle(
                        Bilingual.only(Language.EN, "AssertionError: container baleia"),
                        Bilingual.only(Language.EN, "killed by SIGKILL"),
                        Bilingual.same("Exited (0)"),
                        Bilingual.same("exitCode 0")));
    }

    @Test
    void what_did_not_hold_is_told_by_the_evidence_that_is_in_both_languages() {
        Oracle held = oracle("before", "x");
        Oracle failed = new Oracle(
                Bilingual.of("contêiner baleia", "container baleia"),
                Bilingual.of("em execução", "running"),
                Bilingual.same("Exited (0)"),
                Bilingual.same("exited"));
        String message = """
                container baleia
                  expected:           running
                  seen on the screen: Exited (0)
                  told by the daemon: exited
                  look at:            docker inspect baleia""";

        assertThat(Failures.compared(message, List.of(held, failed))).containsExactly(failed);
        assertThat(Failures.compared(message, List.of()))
                .singleElement()
                .satisfies(only -> assertThat(only.expected()).isEqualTo(Bilingual.only(Language.EN, "running")));
        assertThat(Failures.compared("expected: 137\n but was: 0", List.of(held)))
                .containsExactly(oracle("137", "0"));
        assertThat(Failures.compared("broken pipe", List.of(held, failed))).containsExactly(held, failed);
    }

    @Test
    void assertj_tells_what_was_expected_and_seen() {
        assertThat(Failures.compared("[status] \nexpected: 137\n but was: 0").orElseThrow())
                .isEqualTo(oracle("137", "0"));
        assertThat(Failures.compared("\nExpecting actual:\n  \"a\nb\"\nto contain:\n  \"c\"\n")
                        .orElseThrow())
                .isEqualTo(oracle("c", "a\nb"));
        assertThat(Failures.compared("Expecting value to be true but was false").orElseThrow())
                .isEqualTo(oracle("be true", "false"));
    }

    @Test
    void any_other_message_compares_nothing() {
        assertThat(Failures.compared("java.io.IOException: broken pipe")).isEmpty();
    }

    @Test
    void a_sign_on_the_screen_names_the_cause_and_the_next_command() {
        List<FailureView.Cause> causes = Causes.of(
                "was to end with 0",
                List.of(
                        "docker: Error response from daemon: Conflict. The container name \"/baleia\" is already in use by …"));

        assertThat(causes.get(0).why().en()).contains("The name still belongs to another container");
        assertThat(causes.get(0).command()).isEqualTo("docker ps --all --filter name=baleia");
    }

    @Test
    void a_program_that_is_not_there_is_named() {
        assertThat(Causes.of("", List.of("bash: ping: command not found"))
                        .get(0)
                        .command())
                .isEqualTo("command -v ping");
    }

    @Test
    void there_is_always_something_to_look_at_next() {
        assertThat(Causes.of("", List.of())).singleElement().satisfies(cause -> {
            assertThat(cause.why().en()).contains("Docker did something else");
            assertThat(cause.command()).startsWith("docker events");
        });
    }

    @Test
    void a_long_text_keeps_its_beginning_and_its_end() {
        Excerpt excerpt = Excerpt.of("line\n".repeat(1_000) + "the end", 400);

        assertThat(excerpt.head()).startsWith("line\nline");
        assertThat(excerpt.tail()).endsWith("the end");
        assertThat(excerpt.head().length() + excerpt.tail().length()).isLessThan(420);
        assertThat(excerpt.head().lines().count()
                        + excerpt.omitted()
                        + excerpt.tail().lines().count())
                .isEqualTo(1_001);
    }

    @Test
    void a_very_long_line_is_cut() {
        assertThat(Excerpt.of("x".repeat(10_000), 900).head().length()
                        + Excerpt.of("x".repeat(10_000), 900).tail().length())
                .isLessThan(900);
    }

    private static Oracle oracle(String expected, String seen) {
        return new Oracle(Bilingual.same(""), Bilingual.same(expected), Bilingual.same(seen), Bilingual.same(""));
    }
}
