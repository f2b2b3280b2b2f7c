package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A terminal goes on after any output: a student may print a file of random bytes. */
class HostileOutputTest {

    private static final String MARKED_PROMPT = "\033]133;A\007aluno@host:~$ \033]133;B\007";
    private static final int MEGABYTE = 1 << 20;

    private final Terminal terminal = Terminal.open("terminal 1", Instant.now(), () -> "", (sink, hungUp) -> {
        sink.accept(MARKED_PROMPT.getBytes(StandardCharsets.UTF_8));
        return new SilentPty();
    });

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\033[999999999;999999999H",
                "\033[999999999999999999999A\033[99999999999999999999X",
                "\033[-1;-1H\033[;;;;;;m\033[38;2;999;999;999m\033[38;5m\033[48m",
                "\033[999999999L\033[999999999M\033[999999999P\033[999999999@",
                "\033[9999;1r\033[5;2r\033[S\033[T\033[999999999S\033[999999999T",
                "\033]0;title\007\033]8;;javascript:alert(1)\033\\link\033]8;;\033\\",
                "\033]133;D;99999999999999999999\007\033]133;\007\033]133;X\007",
                "\033Pq#0;2;0;0;0\033\\\033P$q\"p\033\\\033[c\033[6n\033[>c\033[=c",
                "\033[?1049h\033[?1000h\033[?2004l\033c\033#8\033(0\016",
                "\0\b\b\b\b\t\t\t\013\f\r\177",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "\u202e\u0301\u0301\u0301\ufeff\ud83d\ude00\uffff",
            })
    void a_sequence_that_asks_for_the_impossible_does_no_harm(String output) {
        terminal.press("cat file\r");
        shows("cat file\r\n\033]133;C\007" + output);
        shows("\033[?1049l\033c\033]133;D;0\007" + MARKED_PROMPT);

        assertThat(terminal.screen()).contains("aluno@host:~$");
    }

    @Test
    void random_bytes_do_no_harm() {
        Random random = new Random(7);
        for (int piece = 0; piece < 2000; piece++) {
            byte[] bytes = new byte[1 + random.nextInt(1024)];
            random.nextBytes(bytes);
            terminal.receive(bytes);
        }
        shows("\033\\\033c\r\n\033]133;D;0\007" + MARKED_PROMPT);

        assertThat(terminal.screen()).contains("aluno@host:~$");
    }

    @Test
    void random_control_sequences_do_no_harm() {
        Random random = new Random(7);
        String alphabet = "\033\033\033[[[]]P()?>#;;;0123456789ABCDHJKLMPSTXZcfghlmnpqrstux@\007\\ \r\n\t\b";
        for (int piece = 0; piece < 20_000; piece++) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < 40; at++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            shows(text.toString());
        }
        shows("\033\\\033c\r\n\033]133;D;0\007" + MARKED_PROMPT);

        assertThat(terminal.screen()).contains("aluno@host:~$");
    }

    @Test
    void of_output_without_end_a_line_keeps_a_bounded_part() {
        terminal.watch(new TerminalWatcher() {
            @Override
            public void shown(String text) {}

            @Override
            public void entered(EnteredLine entered) {
                terminal.accept(entered.line(), "yes");
            }
        });
        terminal.press("yes\r");
        shows("yes\r\n\033]133;C\007");
        String line = "y".repeat(1022) + "\r\n";
        for (int i = 0; i < 6 * MEGABYTE / 1024; i++) {
            shows(line);
        }

        assertThat(terminal.typed()).hasSize(1);
        assertThat(terminal.typed().get(0).output().length()).isBetween(MEGABYTE, 5 * MEGABYTE);
        assertThat(terminal.recording().asciicast().length()).isLessThan(6 * MEGABYTE);
    }

    @Test
    void a_screen_keeps_a_bounded_number_of_rows_that_have_left_it() {
        Screen screen = new Screen();
        for (int line = 0; line < 50_000; line++) {
            screen.write("line " + line + "\r\n");
        }
        screen.write("end");

        assertThat(screen.keptRows()).isLessThan(3_000);
        assertThat(screen.text()).startsWith("line 49971\n").endsWith("line 49999\nend");
        assertThat(screen.cursorColumn()).isEqualTo("end".length());
    }

    @Test
    void a_line_without_end_keeps_a_bounded_number_of_rows() {
        Screen screen = new Screen();
        for (int piece = 0; piece < 10_000; piece++) {
            screen.write("x".repeat(1000));
        }

        assertThat(screen.keptRows()).isLessThan(30_000);
    }

    private void shows(String text) {
        terminal.receive(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A PTY that takes keys and shows nothing. */
    private static final class SilentPty implements Pty {

        @Override
        public void send(byte[] keys) {}

        @Override
        public void close() {}
    }
}
