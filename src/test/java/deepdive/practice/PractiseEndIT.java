package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.dockerjava.api.DockerClient;
import deepdive.host.RunLabel;
import deepdive.host.Subprocess;
import deepdive.host.disposable.OuterDaemon;
import deepdive.practice.server.PageAddress;
import deepdive.practice.server.WebClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A practice or a class ends in any way. After 15 s the outer daemon has none of its containers. */
@Timeout(180)
class PractiseEndIT {

    private static final Duration GONE_WITHIN = Duration.ofSeconds(15);
    private static final Pattern PAGE = Pattern.compile("(http://[0-9.]+:\\d+)/([0-9a-f]{32})/");
    private static final String ONE = "01-1/1";
    private static final String CLASS = "01-1/1 --class 2";
    /** The registry, and a host in use and one in reserve, or a host for each of two students and the published registry. */
    private static final Map<String, Integer> CONTAINERS = Map.of(ONE, 3, CLASS, 4);

    private final DockerClient client = OuterDaemon.connect().client();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path state;

    @ParameterizedTest
    @CsvSource({"INT, " + ONE, "TERM, " + ONE, "KILL, " + ONE, "INT, " + CLASS, "TERM, " + CLASS, "KILL, " + CLASS})
    void nothing_outlives_a_practice_that_is_ended_by_a_signal(String signal, String arguments) throws Exception {
        Path complaints = state.resolve("complaints");
        ProcessBuilder practice = Subprocess.prepared(PractiseProcess.class).redirectError(complaints.toFile());
        practice.environment().putAll(environment(arguments));

        Process process = practice.start();
        endsWithoutLeavingAnything(process, arguments, signal);

        process.waitFor();
        assertThat(complaints).isEmptyFile();
    }

    /** The terminal is one of {@code script}: it hangs up if {@code script} is killed. */
    @ParameterizedTest
    @ValueSource(strings = {ONE, CLASS})
    void nothing_outlives_a_practice_whose_terminal_is_closed(String arguments) throws Exception {
        endsWithoutLeavingAnything(
                Subprocess.startInTerminal(PractiseProcess.class, environment(arguments)), arguments, "KILL");
    }

    @Test
    void a_class_that_does_not_fit_is_told_before_anything_starts() throws Exception {
        Process process = Subprocess.start(PractiseProcess.class, environment("--class 999"));

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("label ")
                .hasLineCount(1);
    }

    private Map<String, String> environment(String arguments) {
        assumeTrue(PageFiles.haveTerminals(), "the build could not fetch xterm.js: ./lab verify brings what it takes");
        return Map.of(PractiseProcess.ARGUMENTS, arguments, "XDG_STATE_HOME", state.toString());
    }

    private void endsWithoutLeavingAnything(Process process, String arguments, String signal) throws Exception {
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Map<String, String> label =
                    Map.of(RunLabel.KEY, lineWith("label ", said).replaceFirst("label ", ""));
            List<PageAddress> pages = pages(said, arguments.equals(ONE) ? 1 : 3);
            // The first page of a class is the teacher's.
            for (PageAddress page : pages.subList(pages.size() / 2, pages.size())) {
                awaitPrompt(page);
            }
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> containers(label) == CONTAINERS.get(arguments));

            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();

            Awaitility.await().atMost(GONE_WITHIN).until(() -> containers(label) == 0);
        } catch (IOException | RuntimeException | Error e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static List<PageAddress> pages(BufferedReader said, int count) throws IOException {
        List<PageAddress> pages = new ArrayList<>();
        while (pages.size() < count) {
            Matcher page = PAGE.matcher(lineWith("http://", said));
            assertThat(page.find()).isTrue();
            pages.add(new PageAddress(page.group(1), page.group(1).replace("http", "ws"), page.group(2)));
        }
        return pages;
    }

    private static String lineWith(String text, BufferedReader said) throws IOException {
        String line = said.readLine();
        while (line != null && !line.contains(text)) {
            line = said.readLine();
        }
        return line == null ? "it said no more" : line;
    }

    private static void awaitPrompt(PageAddress page) {
        try (WebClient.Messages messages = new WebClient().connect(page)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> messages.next().contains("\"waitsIn\":1"));
        }
    }

    private int containers(Map<String, String> label) {
        return client.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(label)
                .exec()
                .size();
    }
}
