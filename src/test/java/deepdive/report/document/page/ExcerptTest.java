package deepdive.report.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

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
}
