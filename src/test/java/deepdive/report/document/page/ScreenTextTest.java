package deepdive.report.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScreenTextTest {

    private static final String DIGEST = "acf3ade69260e67092b1ebea15115ac1b330b81fb51b9186ad33b46fbb2afeb6";

    @Test
    void a_digest_can_be_focused_and_all_of_it_is_in_the_text() {
        assertThat(html(ScreenText.of("layer sha256:" + DIGEST + " <ok>")))
                .isEqualTo("layer <span class=\"digest\" tabindex=\"0\">sha256:acf3ade69260<span class=\"rest\">"
                        + DIGEST.substring(12) + "</span></span> &lt;ok&gt;");
    }

    @Test
    void short_ids_and_longer_numbers_stay_as_they_are() {
        assertThat(html(ScreenText.of("acf3ade69260 " + DIGEST + "00"))).isEqualTo("acf3ade69260 " + DIGEST + "00");
    }

    @Test
    void marked_lines_are_marks_and_the_others_are_not() {
        assertThat(html(new ScreenText("a\nb\nc", Set.of(1))))
                .isEqualTo("a\n<span class=\"marked\"><mark>b</mark></span>\nc");
    }

    private static String html(ScreenText text) {
        StringOutput html = new StringOutput();
        text.writeTo(new OwaspHtmlTemplateOutput(html));
        return html.toString();
    }
}
