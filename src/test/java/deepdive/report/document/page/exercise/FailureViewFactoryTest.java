package deepdive.report.document.page.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureViewFactoryTest {

    @Test
    void our_own_assertions_tell_both_oracles() {
        Oracle oracle = FailureViewFactory.compared("""
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

        assertThat(FailureViewFactory.compared(message, List.of(held, failed))).containsExactly(failed);
        assertThat(FailureViewFactory.compared(message, List.of()))
                .singleElement()
                .satisfies(only -> assertThat(only.expected()).isEqualTo(Bilingual.only(Language.EN, "running")));
        assertThat(FailureViewFactory.compared("expected: 137\n but was: 0", List.of(held)))
                .containsExactly(oracle("137", "0"));
        assertThat(FailureViewFactory.compared("broken pipe", List.of(held, failed)))
                .containsExactly(held, failed);
    }

    @Test
    void assertj_tells_what_was_expected_and_seen() {
        assertThat(FailureViewFactory.compared("[status] \nexpected: 137\n but was: 0")
                        .orElseThrow())
                .isEqualTo(oracle("137", "0"));
        assertThat(FailureViewFactory.compared("\nExpecting actual:\n  \"a\nb\"\nto contain:\n  \"c\"\n")
                        .orElseThrow())
                .isEqualTo(oracle("c", "a\nb"));
        assertThat(FailureViewFactory.compared("Expecting value to be true but was false")
                        .orElseThrow())
                .isEqualTo(oracle("be true", "false"));
    }

    @Test
    void any_other_message_compares_nothing() {
        assertThat(FailureViewFactory.compared("java.io.IOException: broken pipe"))
                .isEmpty();
    }

    private static Oracle oracle(String expected, String seen) {
        return new Oracle(Bilingual.same(""), Bilingual.same(expected), Bilingual.same(seen), Bilingual.same(""));
    }
}
