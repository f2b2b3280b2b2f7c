package deepdive.report.document.replay;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.sample.SampleRun;
import deepdive.report.document.sample.SampleScenario;
import deepdive.report.document.text.Bilingual;
import deepdive.report.messages.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayWriterTest {

    @TempDir
    private Path folder;

    private SampleRun run;
    private SampleScenario scenario;

    @BeforeEach
    void a_scenario() {
        run = new SampleRun(folder, "26.1");
        scenario = run.feature("01-2-a.feature", "pt", "A", "").scenario("B");
        scenario.step("Quando", "algo");
    }

    @Test
    void events_of_one_blink_are_one_and_say_at_which_second_of_the_scenario() throws IOException {
        scenario.recorded(1, run.recording("a.cast", 1.0, "$ ", 1.001, "ls\r\n", 2.0, "</script>\u001B[1m"));

        Replay replay = write().orElseThrow();

        assertThat(replay)
                .isEqualTo(new Replay(
                        "01-2-1.js",
                        java.util.List.of(new ReplayedTerminal(1, "$ ls\n</script>")),
                        java.util.List.of()));
        assertThat(Files.readString(folder.resolve("01-2-1.js"))).isEqualTo("""
                        deepdive.replay("01-2-1",[
                        {"terminal":1,"events":[
                        [1.000,"$ ls\\r\\n"],
                        [2.000,"</script>\\u001B[1m"]],"columns":64,"rows":8},
                        ]);
                        """);
    }

    @Test
    void a_recording_that_began_later_is_moved_to_the_clock_of_the_scenario() throws IOException {
        Files.createDirectories(folder.resolve("26.1"));
        Files.writeString(
                folder.resolve("26.1/late.cast"),
                "{\"version\":2,\"width\":80,\"height\":24,\"started\":\"2026-11-24T07:00:05Z\"}\n[0.5,\"o\",\"x\"]\n");
        scenario.recorded(1, "late.cast");

        write();

        assertThat(Files.readString(folder.resolve("01-2-1.js"))).contains("[5.500,\"x\"]");
    }

    @Test
    void a_recording_that_is_not_there_is_a_problem_and_the_others_are_replayed() {
        scenario.recorded(1, "recordings/none.cast");
        scenario.recorded(2, run.recording("b.cast", 0.1, "x"));

        Replay replay = write().orElseThrow();

        assertThat(replay.terminals()).extracting(ReplayedTerminal::number).containsExactly(2);
        assertThat(replay.problems()).extracting(Bilingual::en).containsExactly("recordings/none.cast: not there");
    }

    @Test
    void a_path_that_leads_out_of_the_run_is_not_followed() throws IOException {
        Files.writeString(folder.resolve("secret"), "{}\n[0,\"o\",\"secret\"]\n");
        scenario.recorded(1, "../secret");

        assertThat(write().orElseThrow().problems()).extracting(Bilingual::en).containsExactly("../secret: not there");
        assertThat(Files.readString(folder.resolve("01-2-1.js"))).doesNotContain("secret");
    }

    @Test
    void a_recording_that_was_cut_off_is_replayed_as_far_as_it_goes() throws IOException {
        String path = run.recording("c.cast", 0.5, "whole", 1.5, "cut");
        Path cast = folder.resolve("26.1").resolve(path);
        Files.writeString(cast, Files.readString(cast).strip().replaceFirst("ut\"\\]$", ""));
        scenario.recorded(1, path);

        assertThat(write().orElseThrow().problems())
                .extracting(Bilingual::en)
                .containsExactly("c.cast: cut off, replayed as far as it goes");
        assertThat(Files.readString(folder.resolve("01-2-1.js")))
                .contains("whole")
                .endsWith("},\n]);\n");
    }

    @Test
    void the_last_screen_has_as_many_lines_as_the_terminal() {
        scenario.recorded(1, run.recording("d.cast", 0.2, "x\r\n".repeat(40) + "end\r\n$ "));

        assertThat(lastScreen()).endsWith("x\nend\n$").hasLineCount(30);
    }

    @Test
    void the_last_screen_has_nothing_that_was_cleared_away() {
        scenario.recorded(1, run.recording("e.cast", 0.1, "before\r\n\u001B[2J", 0.2, "after"));

        assertThat(lastScreen()).isEqualTo("after");
    }

    @Test
    void broken_utf_8_is_replaced() throws IOException {
        Files.createDirectories(folder.resolve("26.1"));
        Files.write(
                folder.resolve("26.1/bad.cast"),
                new byte[] {'{', '}', '\n', '[', '1', ',', '"', 'o', '"', ',', '"', (byte) 0xC3, '(', '"', ']', '\n'});
        scenario.recorded(1, "bad.cast");

        write();

        assertThat(Files.readString(folder.resolve("01-2-1.js"))).contains("\uFFFD(");
    }

    @Test
    void a_very_long_recording_ends_early_and_says_so() {
        Object[] events = new Object[80];
        for (int i = 0; i < events.length; i += 2) {
            events[i] = i / 2.0;
            events[i + 1] = "x".repeat(10_000);
        }
        scenario.recorded(1, run.recording("long.cast", events));

        assertThat(write().orElseThrow().problems())
                .extracting(Bilingual::en)
                .containsExactly("long.cast: long, so the replay ends early");
        assertThat(folder.resolve("01-2-1.js"))
                .satisfies(file -> assertThat(Files.size(file)).isLessThan(300_000));
    }

    @Test
    void without_recordings_there_is_no_replay() {
        assertThat(write()).isEmpty();
    }

    private String lastScreen() {
        return write().orElseThrow().terminals().get(0).lastScreen();
    }

    private Optional<Replay> write() {
        run.write();
        return new ReplayWriter(folder)
                .write(Run.read(folder.resolve("26.1")).scenarios().get(0));
    }
}
