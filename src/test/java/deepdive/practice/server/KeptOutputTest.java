package deepdive.practice.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptOutputTest {

    private final KeptOutput kept = new KeptOutput();

    @Test
    void all_is_kept_in_its_order() {
        kept.add("b");
        kept.addBefore("a");
        kept.add("c");

        assertThat(kept).hasToString("abc");
    }

    @Test
    void of_output_without_end_the_last_lines_are_kept() {
        for (int line = 0; line < 1_000_000; line++) {
            kept.add("line " + line + "\n");
        }

        assertThat(kept.toString())
                .hasSizeBetween(1000, KeptOutput.MOST_CHARACTERS)
                .startsWith("line ")
                .endsWith("line 999999\n");
    }

    @Test
    void of_a_line_without_end_the_last_part_is_kept() {
        for (int i = 0; i < 10_000; i++) {
            kept.add("x".repeat(1000));
        }

        assertThat(kept.toString()).hasSizeBetween(1000, KeptOutput.MOST_CHARACTERS);
    }
}
