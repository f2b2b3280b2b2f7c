package deepdive.report.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class BilingualTest {

    @Test
    void a_text_is_written_in_both_languages() {
        assertThat(written(Bilingual.of("sim", "yes")))
                .isEqualTo("<span lang=\"pt\" class=\"t\">sim</span><span lang=\"en\" class=\"t\">yes</span>");
    }

    @Test
    void a_text_that_is_the_same_in_both_is_written_once() {
        assertThat(written(Bilingual.same("Docker"))).isEqualTo("Docker");
    }

    @Test
    void a_text_without_translation_is_never_hidden() {
        assertThat(written(Bilingual.only(Language.PT, "só"))).isEqualTo("<span lang=\"pt\">só</span>");
    }

    @Test
    void what_is_between_backticks_is_code_and_everything_is_escaped() {
        assertThat(written(Bilingual.same("type `a < b` & <b>")))
                .isEqualTo("type <code>a &lt; b</code> &amp; &lt;b&gt;");
    }

    @Test
    void a_backtick_without_a_partner_is_a_backtick() {
        assertThat(written(Bilingual.same("a `b` c ` d"))).isEqualTo("a <code>b</code> c ` d");
    }

    @Test
    void an_address_is_a_link_without_the_full_stop_after_it() {
        assertThat(written(Bilingual.same("See https://docs.docker.com/a?b=1&c=\"2.")))
                .isEqualTo("See <a rel=\"noreferrer\" href=\"https://docs.docker.com/a?b=1&amp;c=\">"
                        + "https://docs.docker.com/a?b=1&amp;c=</a>\"2.");
    }

    @Test
    void prose_has_paragraphs_and_lists() {
        assertThat(written(new Paragraphs(Bilingual.only(Language.EN, "One\ntwo.\n\n* a\n* `b`"))))
                .isEqualTo("<div lang=\"en\"><p>One two.</p><ul><li>a</li><li><code>b</code></li></ul></div>");
    }

    private static String written(Content content) {
        StringOutput output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }
}
