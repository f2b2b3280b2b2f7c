package deepdive.report.document.page.handout;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.handout.LineMatch.Piece;
import deepdive.handout.LinePattern;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutputViewTest {

    @Test
    void two_marks_of_a_line_stand_side_by_side() {
        assertThat(marks("debian latest a1b2 72.6MB", "72.6MB", "debian"))
                .containsExactly(List.of(new Piece.Same("debian")), List.of(new Piece.Same("72.6MB")));
    }

    @Test
    void of_two_marks_in_the_same_place_the_one_to_note_down_counts() {
        assertThat(marks("inet 172.17.0.2/16 scope global", "inet 172.17.0.2/16 scope", "‹ip-host›/16"))
                .containsExactly(List.of(new Piece.Noted("ip-host", "172.17.0.2"), new Piece.Same("/16")));
    }

    @Test
    void otherwise_the_one_that_begins_first_counts() {
        assertThat(marks("one two three", "two three", "one two")).containsExactly(List.of(new Piece.Same("one two")));
    }

    @Test
    void a_line_keeps_its_text_whatever_is_marked() {
        OutputView view = view("  one two three  ", "two");

        assertThat(view.lines()).extracting(OutputView.OutputLine::text).containsExactly("  one two three");
    }

    @Test
    void twelve_lines_are_not_long_and_thirteen_are() {
        assertThat(view("line\n".repeat(12)).folded()).isFalse();
        assertThat(view("line\n".repeat(13)).folded()).isTrue();
        assertThat(view("line\n".repeat(13)).hasExcerpt()).isFalse();
        assertThat(view("line\n".repeat(13), "- line").hasExcerpt()).isTrue();
    }

    @Test
    void an_output_of_blanks_is_none() {
        assertThat(view(" \n\n").isEmpty()).isTrue();
    }

    private static List<List<Piece>> marks(String output, String... patterns) {
        return view(output, patterns).lines().stream()
                .flatMap(line -> line.spans().stream())
                .filter(OutputView.OutputSpan.MarkedSpan.class::isInstance)
                .map(span -> ((OutputView.OutputSpan.MarkedSpan) span).pieces())
                .toList();
    }

    private static OutputView view(String output, String... patterns) {
        return OutputView.of(output, Stream.of(patterns).map(LinePattern::parse).toList());
    }
}
