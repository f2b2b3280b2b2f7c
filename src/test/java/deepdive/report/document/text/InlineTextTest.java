package deepdive.report.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.text.InlineText.Span;
import deepdive.report.document.text.InlineText.Style;
import org.junit.jupiter.api.Test;

class InlineTextTest {

    @Test
    void code_loses_its_backticks_and_holds_no_links() {
        assertThat(InlineText.spans("a `curl http://x` b"))
                .containsExactly(
                        new Span(Style.PLAIN, "a "),
                        new Span(Style.CODE, "curl http://x"),
                        new Span(Style.PLAIN, " b"));
    }

    @Test
    void a_backtick_without_a_partner_and_an_empty_pair_are_text() {
        assertThat(InlineText.spans("a ` b")).containsExactly(new Span(Style.PLAIN, "a ` b"));
        assertThat(InlineText.spans("a `` b")).containsExactly(new Span(Style.PLAIN, "a `` b"));
    }

    @Test
    void an_address_ends_before_the_punctuation_of_its_sentence() {
        assertThat(InlineText.spans("Is it https://example.org/a.b?c=d?"))
                .containsExactly(
                        new Span(Style.PLAIN, "Is it "),
                        new Span(Style.LINK, "https://example.org/a.b?c=d"),
                        new Span(Style.PLAIN, "?"));
    }

    @Test
    void other_schemes_are_no_links() {
        assertThat(InlineText.spans("javascript:alert(1)"))
                .containsExactly(new Span(Style.PLAIN, "javascript:alert(1)"));
    }
}
