package deepdive.report.document.page.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.text.Bilingual;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureViewFactoryTest {

    @Test
    void what_did_not_hold_is_told_by_the_evidence_that_is_in_both_languages() {
        Oracle held = oracle("before", "x");
        Oracle failed = new Oracle(
                Bilingual.of("contêiner baleia", "container baleia"),
                Bilingual.of("em execução", "running"),
                Bilingual.same("Exited (0)"),
                Bilingual.same("exited"),
                true);
        String message = "container baleia\n  expected:           running";

        assertThat(FailureViewFactory.compared(message, List.of(held, failed))).containsExactly(failed);
        assertThat(FailureViewFactory.compared("expected: 137\n but was: 0", List.of(held)))
                .containsExactly(asserted("137", "0"));
        assertThat(FailureViewFactory.compared("broken pipe", List.of(held))).containsExactly(held);
    }

    @Test
    void assertj_tells_what_was_expected_and_seen() {
        assertThat(FailureViewFactory.compared("[status] \nexpected: 137\n but was: 0")
                        .orElseThrow())
                .isEqualTo(asserted("137", "0"));
        assertThat(FailureViewFactory.compared("\nExpecting actual:\n  \"a\nb\"\nto contain:\n  \"c\"\n")
                        .orElseThrow())
                .isEqualTo(asserted("c", "a\nb"));
        assertThat(FailureViewFactory.compared("Expecting value to be true but was false")
                        .orElseThrow())
                .isEqualTo(asserted("be true", "false"));
    }

    @Test
    void any_other_message_compares_nothing() {
        assertThat(FailureViewFactory.compared("java.io.IOException: broken pipe"))
                .isEmpty();
    }

    private static Oracle oracle(String expected, String seen) {
        return new Oracle(
                Bilingual.same(""), Bilingual.same(expected), Bilingual.same(seen), Bilingual.same(""), false);
    }

    /** What a message of AssertJ tells. */
    private static Oracle asserted(String expected, String seen) {
        return new Oracle(Bilingual.same(""), Bilingual.same(expected), Bilingual.same(seen), Bilingual.same(""), true);
    }
}
