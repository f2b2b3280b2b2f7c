package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineEchoTest {

    private final LineEcho echo = new LineEcho(40, 2, "");

    @Test
    void the_line_is_what_is_left_behind_the_prompt() {
        echo.show("docker pss\b \b");

        assertThat(echo.line()).isEqualTo("docker ps");
        assertThat(echo.raw()).isEqualTo("docker pss\b \b");
    }

    @Test
    void letters_that_a_shell_shows_as_octal_numbers_are_read_as_letters() {
        echo.show("echo a\\303\\263b\\360\\237\\220\\263 \\101");

        assertThat(echo.line()).isEqualTo("echo aób🐳 \\101");
    }

    @Test
    void a_prompt_that_is_drawn_again_is_not_of_the_line() {
        echo.show("\rroot@0123456789ab:/# cat /etc/hosts");

        assertThat(new LineEcho(40, 0, "").line()).isEmpty();
        LineEcho drawnAgain = new LineEcho(80, 0, "");
        drawnAgain.show("root@0123456789ab:/# cat /etc/hosts");
        assertThat(drawnAgain.line()).isEqualTo("cat /etc/hosts");
    }

    @Test
    void what_stood_behind_the_prompt_is_of_the_line_until_it_is_written_over() {
        LineEcho found = new LineEcho(40, 2, "docker ps --all");
        assertThat(found.line()).isEqualTo("docker ps --all");

        found.show("docker rm");
        assertThat(found.line()).isEqualTo("docker rm --all");
    }

    @Test
    void only_the_end_of_a_very_long_output_is_kept() {
        echo.show("a".repeat(100_000));
        assertThat(echo.raw()).hasSize(100_000);

        echo.show("b");
        assertThat(echo.raw()).hasSize(50_000).endsWith("ab");
    }
}
