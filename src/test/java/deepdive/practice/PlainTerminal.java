package deepdive.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code docker exec --interactive --tty} in a terminal of {@code script}: what a student has without this project. */
final class PlainTerminal {

    private static final int KEYS_OF_A_LINE = 50;
    private static final String ERASE = "\u0015";

    private PlainTerminal() {}

    /** Types so many keys, and waits for the echo of each. */
    static List<Duration> echoes(String container, int keys) throws IOException {
        Process process = new ProcessBuilder(
                        "script",
                        "--quiet",
                        "--flush",
                        "--command",
                        "stty raw -echo; exec docker exec --interactive --tty --user aluno " + container
                                + " bash --norc",
                        "/dev/null")
                .start();
        try (OutputStream in = process.getOutputStream();
                InputStream out = process.getInputStream()) {
            awaitByte(out, '$');
            List<Duration> times = new ArrayList<>();
            for (int key = 0; key < keys; key++) {
                if (key % KEYS_OF_A_LINE == KEYS_OF_A_LINE - 1) {
                    press(in, ERASE);
                }
                char letter = (char) ('a' + key % 26);
                long before = System.nanoTime();
                press(in, String.valueOf(letter));
                awaitByte(out, letter);
                times.add(Duration.ofNanos(System.nanoTime() - before));
            }
            return times;
        } finally {
            process.destroy();
        }
    }

    private static void press(OutputStream in, String keys) throws IOException {
        in.write(keys.getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    private static void awaitByte(InputStream out, char wanted) throws IOException {
        int read = out.read();
        while (read != wanted) {
            if (read < 0) {
                throw new IOException("the terminal has ended");
            }
            read = out.read();
        }
    }
}
