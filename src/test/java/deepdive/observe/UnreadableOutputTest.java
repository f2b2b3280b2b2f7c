package deepdive.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreadableOutputTest {

    @Test
    void the_message_says_what_was_read_where_and_what_was_expected() {
        assertThat(new UnreadableOutput("docker ps", "lixo", "a header"))
                .hasMessage("Cannot read the output of `docker ps`: expected a header, but found “lixo”.");
    }

    @Test
    void no_output_is_called_nothing() {
        assertThat(new UnreadableOutput("docker ps", "", "a header"))
                .hasMessage("Cannot read the output of `docker ps`: expected a header, but there is nothing.");
    }

    @Test
    void a_long_line_is_cut() {
        UnreadableOutput error = new UnreadableOutput("docker ps", "x".repeat(1000), "a header");

        assertThat(error.line()).hasSize(200).endsWith("x…");
        assertThat(error.getMessage()).hasSizeLessThan(300);
    }
}
