package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTest {

    @Test
    void plain_lines_end_with_a_newline_however_the_terminal_ends_them() {
        assertThat(Screen.render("one\r\ntwo\r\r\nthree\n")).isEqualTo("one\ntwo\nthree\n");
        assertThat(Screen.render("")).isEmpty();
    }

    @Test
    void blanks_and_tabs_stay() {
        assertThat(Screen.render("  NAMES \t x  \r\n\r\n")).isEqualTo("  NAMES \t x  \n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[01;34mbin\u001b[0m",
                "\u001b[38;2;255;0;0mbin\u001b[m",
                "\u001b]0;aluno@host: ~\u0007bin",
                "\u001b]8;;http://example.org\u001b\\bin\u001b]8;;\u001b\\",
                "\u001b(Bbin\u001b[?25h",
                "bin\u0007",
                "\u001b[?2004hbin\u001b[?2004l",
                "\u001b=bin\u001b>",
                "b\u001b[Kin\u001b[K",
                "bin\r"
            })
    void colours_titles_and_modes_leave_nothing(String raw) {
        assertThat(Screen.render(raw + "\r\n").strip()).isEqualTo("bin");
    }

    @Test
    void a_line_that_is_written_again_shows_its_last_state() {
        assertThat(Screen.render(" 10%\r 50%\r100%\r\ndone\r\n")).isEqualTo("100%\ndone\n");
    }

    @Test
    void what_is_erased_is_not_there() {
        assertThat(Screen.render("downloading 99 MB\r\u001b[Kdone\r\n")).isEqualTo("done\n");
        assertThat(Screen.render("secret\b\b\b\b\b\bpublic\r\n")).isEqualTo("public\n");
    }

    @Test
    void the_progress_of_docker_pull_shows_how_it_ended() {
        String progress = "Using default tag: latest\r\nlatest: Pulling from library/debian\r\n"
                + "\r\n\u001b[1A\u001b[2K\r4f4fb700ef54: Pulling fs layer \r\u001b[1B"
                + "\r\n\u001b[1A\u001b[2K\rb0e07b71ef7c: Pulling fs layer \r\u001b[1B"
                + "\u001b[2A\u001b[2K\r4f4fb700ef54: Downloading [==>   ]  1.2MB/30MB\r\u001b[2B"
                + "\u001b[1A\u001b[2K\rb0e07b71ef7c: Download complete \r\u001b[1B"
                + "\u001b[2A\u001b[2K\r4f4fb700ef54: Pull complete \r\u001b[2B"
                + "\u001b[1A\u001b[2K\rb0e07b71ef7c: Pull complete \r\u001b[1B"
                + "Digest: sha256:2f1d0f\r\nStatus: Downloaded newer image for debian:latest\r\n";

        assertThat(Screen.render(progress)).isEqualTo("""
                Using default tag: latest
                latest: Pulling from library/debian
                4f4fb700ef54: Pull complete
                b0e07b71ef7c: Pull complete
                Digest: sha256:2f1d0f
                Status: Downloaded newer image for debian:latest
                """);
    }

    @Test
    void lines_longer_than_the_terminal_are_not_broken() {
        String sha = "sha256:" + "0123456789abcdef".repeat(10);

        assertThat(Screen.render(sha + "\r\n")).isEqualTo(sha + "\n");
        assertThat(Screen.render("\u001b[01;31m\u001b[K" + sha + "\u001b[m\u001b[K\r\n"))
                .isEqualTo(sha + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[01;31m\u001b[Kline\u001b[m\u001b[K ", "50%\rline "})
    void a_long_output_is_complete_with_and_without_movements(String line) {
        String raw =
                lines(2000).lines().map(text -> text.replace("line ", line)).collect(Collectors.joining("\r\n"));

        assertThat(Screen.render(raw + "\r\n")).isEqualTo(lines(2000));
    }

    @Test
    void letters_with_accents_and_wide_ones_survive_movements() {
        assertThat(Screen.render("x\rcontêiner 漢字 🐳 ok\r\n")).isEqualTo("contêiner 漢字 🐳 ok\n");
    }

    @Test
    void the_screen_shows_the_last_rows() {
        Screen screen = new Screen();
        screen.write(lines(40).replace("\n", "\r\n") + "$ ");

        assertThat(screen.text()).startsWith("line 12\n").endsWith("line 40\n$");
        assertThat(screen.text().lines()).hasSize(Screen.ROWS);
    }

    @ParameterizedTest
    @CsvSource({
        "'root@0123456789ab:/# ', true",
        "'root@host:/etc/nginx# ', true",
        "'aluno@0123456789ab:~$ ', true",
        "'\u001b[?2004hroot@0123456789ab:/# ', true",
        "'\u001b]0;root@0123456789ab: /\u0007\u001b[01mroot@0123456789ab:/#\u001b[0m ', true",
        "'root@0123456789ab:/# ls', false",
        "'root@0123456789ab:/#', false",
        "'root@0123456789ab: # ', false",
        "'uid=0(root)', false",
        "'$ ', false",
        "'', false"
    })
    void a_stock_shells_prompt_is_known_by_its_form(String shown, boolean prompt) {
        Screen screen = new Screen();
        screen.write("hello\r\n" + shown);

        assertThat(screen.isAtUnmarkedPrompt()).isEqualTo(prompt);
    }

    @Test
    void a_prompt_that_scrolled_away_is_not_one() {
        Screen screen = new Screen();
        screen.write("root@0123456789ab:/# \r\n");

        assertThat(screen.isAtUnmarkedPrompt()).isFalse();
    }

    @Test
    void a_prompt_on_the_last_row_is_one() {
        Screen screen = new Screen();
        screen.write(lines(100).replace("\n", "\r\n") + "root@0123456789ab:/# ");

        assertThat(screen.isAtUnmarkedPrompt()).isTrue();
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    }
}
