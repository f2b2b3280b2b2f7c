package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A daemon cuts output into frames at any place. The cuts must not change the result. */
class RandomCutsTest {

    private static final String IN_CONTAINER =
            "\u001b[?2004h" + ScriptedShell.A + "root@fedcba987654:/# " + ScriptedShell.B;
    private static final String REDRAWN = "\r\u001b[K\r" + ScriptedShell.A + "aluno@host:~$ " + ScriptedShell.B;
    private static final String PULL = "latest: Pulling from library/debian\r\n\r\n\u001b[1A\u001b[2K\r4f4fb700ef54: "
            + "Downloading \r\u001b[1B\u001b[1A\u001b[2K\r4f4fb700ef54: Pull complete \r\u001b[1BStatus: ok\r\n";

    private record Exchange(String line, String answer) {}

    private static final List<Exchange> TRANSCRIPT = List.of(
            new Exchange("echo olá", REDRAWN + ScriptedShell.ran("echo olá", "olá 🐳 漢字\r\n", 0)),
            new Exchange("", "\r\n\u001b[?2004l\r" + ScriptedShell.ended(0) + ScriptedShell.PROMPT),
            new Exchange("docker pull debian", ScriptedShell.ran("docker pull debian", PULL, 0)),
            new Exchange("ls --color", ScriptedShell.ran("ls --color", "\u001b[0m\u001b[01;34mbin\u001b[0m  x\r\n", 2)),
            new Exchange(
                    "docker run -it curso",
                    ScriptedShell.echo("docker run -it curso") + ScriptedShell.C + IN_CONTAINER),
            new Exchange(
                    "(exit 7)",
                    ScriptedShell.echo("(exit 7)") + ScriptedShell.C + ScriptedShell.ended(7) + IN_CONTAINER),
            new Exchange(
                    "exit",
                    ScriptedShell.echo("exit") + ScriptedShell.C + "exit\r\n" + ScriptedShell.ended(7)
                            + ScriptedShell.PROMPT),
            new Exchange(
                    "docker run -it debian",
                    ScriptedShell.echo("docker run -it debian") + ScriptedShell.C + "Unable to find image\r\n"
                            + ScriptedShell.UNMARKED),
            new Exchange("id", ScriptedShell.echo("id") + "uid=0(root)\r\ngid=0(root)\r\n" + ScriptedShell.UNMARKED),
            new Exchange(
                    "cat page", ScriptedShell.echo("cat page") + "\u001b]0;x\u0007<html>\r\n" + ScriptedShell.UNMARKED),
            new Exchange(
                    "exit", ScriptedShell.echo("exit") + "exit\r\n" + ScriptedShell.ended(0) + ScriptedShell.PROMPT),
            new Exchange("printf x", ScriptedShell.ran("printf x", "x", 0)));

    @ParameterizedTest
    @MethodSource("seeds")
    void outputs_and_statuses_are_the_same_whatever_the_cuts(long seed) {
        Random random = new Random(seed);

        assertThat(play(random, 1 + random.nextInt(40))).isEqualTo(play(random, Integer.MAX_VALUE));
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static List<String> play(Random random, int longest) {
        ScriptedShell session = ScriptedShell.atPrompt();
        List<String> results = new ArrayList<>();
        for (Exchange exchange : TRANSCRIPT) {
            TypedLine line = session.terminal().type(exchange.line());
            byte[] bytes = exchange.answer().getBytes(StandardCharsets.UTF_8);
            for (int from = 0; from < bytes.length; ) {
                int to = Math.min(bytes.length, from + 1 + random.nextInt(Math.min(longest, bytes.length)));
                session.terminal().receive(Arrays.copyOfRange(bytes, from, longest > bytes.length ? bytes.length : to));
                from = longest > bytes.length ? bytes.length : to;
            }
            results.add(line.line() + " | " + line.hasEnded() + " | " + line.status() + " | " + line.output());
        }
        results.add(session.terminal().screen());
        return results;
    }
}
