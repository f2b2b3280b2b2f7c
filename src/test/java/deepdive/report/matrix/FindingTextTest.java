package deepdive.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Divergence;
import deepdive.report.matrix.FindingText.LabelledText;
import org.junit.jupiter.api.Test;

class FindingTextTest {

    @Test
    void what_to_type_is_a_command_unless_it_is_a_sentence_with_commands() {
        assertThat(line("Type: ./hello").isCommand()).isTrue();
        assertThat(line("Type: `docker stop -t 1 baleia` to wait for less").isCommand())
                .isFalse();
        assertThat(line("Docker: ./hello").isCommand()).isFalse();
    }

    private static LabelledText line(String description) {
        return FindingText.lines(Divergence.in(Bilingual.same(description)).orElseThrow())
                .get(0);
    }
}
