package deepdive.bench.spent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhasesTest {

    private static final RunInstants WATCHED = new RunInstants(
            SampleMessages.second(0), SampleMessages.second(4), SampleMessages.second(6), SampleMessages.second(30));

    @TempDir
    private Path reports;

    @Test
    void the_phases_of_a_run_follow_one_another_and_are_its_whole_time() throws IOException {
        RunTimes run = new SampleMessages(7)
                .step("HostSteps#a_host_with", 7.5, 8)
                .step("TerminalSteps#type", 8, 20)
                .read(reports.resolve("26.1"), 7.5, 20);
        written("26.1/session.json", 19);
        written("compatibility.html", 21);
        written("vocabulary.html", 24);
        written("handout.pdf", 26);
        written("index.html", 26.1);

        Map<String, Double> phases = RunPhases.of(WATCHED, run, reports, reports.resolve("26.1"));

        assertThat(phases)
                .containsExactly(
                        Map.entry("maven", 4.0),
                        Map.entry("jvm", 2.0),
                        Map.entry("mirror", 1.0),
                        Map.entry("hosts", 1.0),
                        Map.entry("scenarios", 12.0),
                        Map.entry("matrix", 1.0),
                        Map.entry("hand-out", 0.0),
                        Map.entry("document", 3.0),
                        Map.entry("pdfs", 2.0),
                        Map.entry("end", 4.0));
        assertThat(phases.keySet()).containsExactlyElementsOf(Phases.OF_RUN);
        assertThat(run.firstScenario()).isEqualTo(SampleMessages.second(7.5));
        assertThat(run.scenarioSeconds()).containsExactly(12.0);
    }

    @Test
    void a_run_without_a_document_has_no_time_for_it() throws IOException {
        RunTimes run = new SampleMessages(7).step("HostSteps#a_host_with", 7, 8).read(reports.resolve("26.1"), 7, 20);

        assertThat(RunPhases.of(WATCHED, run, reports, reports.resolve("26.1")))
                .containsEntry("document", 0.0)
                .containsEntry("pdfs", 0.0)
                .containsEntry("end", 10.0);
    }

    @Test
    void typing_ends_where_the_recording_has_the_line_and_a_reset_begins_after_the_evidence() throws IOException {
        Files.createDirectories(reports.resolve("recordings"));
        Files.writeString(
                reports.resolve("recordings/one.cast"),
                "{\"version\":2,\"started\":\"2026-11-25T12:00:01.000Z\"}\n[0.1,\"o\",\"$\"]\n[0.5,\"i\",\"docker ps\"]\n");
        RunTimes run = new SampleMessages(0)
                .hook("ScenarioHooks#choose_the_engine", 0, 0.25)
                .step("HostSteps#a_host_with", 0.25, 1)
                .step("TerminalSteps#type", 1, 4)
                .hook("ScenarioHooks#keep_what_was_seen", 4, 4.5)
                .step("TerminalSteps#leave_running", 4.5, 5)
                .step("TerminalSteps#shows", 5, 7)
                .step("LifeCycleSteps#still_runs", 7, 8)
                .hook("ScenarioHooks#leave_the_host", 8, 12)
                .attachment("text/x.deepdive.recording", "recordings/one.cast", 8.5)
                .attachment("application/x.deepdive.events+json", "[]", 9)
                .read(reports, 0, 12);

        Map<String, Double> phases = ScenarioPhases.of(run);

        assertThat(phases.keySet()).containsExactlyElementsOf(Phases.IN_SCENARIOS);
        assertThat(phases.get("waiting for hosts")).isEqualTo(0.75, within(1e-6));
        assertThat(phases.get("typing")).isEqualTo(0.5 + 0.5, within(1e-6));
        assertThat(phases.get("waiting for prompts")).isEqualTo(2.5 + 2, within(1e-6));
        assertThat(phases.get("oracles")).isEqualTo(1, within(1e-6));
        assertThat(phases.get("evidence")).isEqualTo(0.25 + 0.5 + 1, within(1e-6));
        assertThat(phases.get("reset")).isEqualTo(3, within(1e-6));
    }

    private void written(String file, double second) throws IOException {
        Path path = Files.writeString(reports.resolve(file), "");
        Files.setLastModifiedTime(path, FileTime.from(SampleMessages.second(second)));
    }
}
