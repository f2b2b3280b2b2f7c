package deepdive.report.messages;

import static deepdive.report.messages.Kept.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import deepdive.evidence.EngineDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests with files that a killed job, a full disk or another tool left. */
class CutOffRunTest {

    @TempDir
    Path folder;

    @Test
    void a_run_cut_in_a_line_is_read_up_to_it() throws IOException {
        String whole = String.join("\n", Kept.lines());
        int ofSecond = whole.indexOf("\"testCaseFinished\"", whole.indexOf("\"testCaseFinished\"") + 1);
        Run run = Kept.read(folder, whole.substring(0, ofSecond + 30));

        assertThat(run.complete()).isFalse();
        assertThat(run.finished()).isEmpty();
        assertThat(run.scenarios()).hasSize(10);
        assertThat(scenario(run, "Passa").status()).isEqualTo(Status.PASSED);
        assertThat(run.problems())
                .anySatisfy(problem -> assertThat(problem)
                        .contains("cucumber.ndjson, line ")
                        .endsWith("the messages were cut off here"))
                .anySatisfy(problem -> assertThat(problem).endsWith("has no end: the run was cut off"));
    }

    @Test
    void a_scenario_without_an_end_is_not_run_whatever_its_steps_did() throws IOException {
        Run run = Kept.read(folder, until("testCaseFinished", 2));

        ScenarioRun failing = scenario(run, "Falha");
        assertThat(failing.status()).isEqualTo(Status.NOT_RUN);
        assertThat(failing.steps()).extracting(StepRun::status).contains(Status.FAILED);
        assertThat(failing.started()).isPresent();
        assertThat(failing.took()).isZero();
    }

    @Test
    void a_step_without_an_end_has_what_it_left_until_then() throws IOException {
        List<String> lines = Kept.lines();
        int left = 0;
        while (!lines.get(left).contains("\"fileName\":\"terminal 1\"")) {
            left++;
        }
        Run run = Kept.read(folder, lines.subList(0, left + 1));

        assertThat(scenario(run, "Passa").steps())
                .flatExtracting(StepRun::attachments)
                .contains(new MessageAttachment("text/plain", "terminal 1", "depois <script>"));
    }

    @Test
    void a_scenario_that_was_never_begun_is_not_run_and_has_its_steps() throws IOException {
        Run run = Kept.read(folder, until("testCaseStarted", 1));

        ScenarioRun never = scenario(run, "Passa");
        assertThat(never.status()).isEqualTo(Status.NOT_RUN);
        assertThat(never.started()).isEmpty();
        assertThat(never.id()).isEqualTo("02-1#1");
        assertThat(never.steps())
                .extracting(StepRun::keyword, StepRun::text, StepRun::status)
                .contains(tuple("E", "uma tabela", Status.NOT_RUN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Killed", "[]", "{\"testCaseStarted\":{\"id\":\"1\"}}"})
    void a_line_that_is_no_message_is_named_and_the_rest_is_read(String line) throws IOException {
        List<String> lines = new ArrayList<>(Kept.lines());
        lines.add(3, line);
        Run run = Kept.read(folder, lines);

        assertThat(run.complete()).isFalse();
        assertThat(run.scenarios()).hasSize(10);
        assertThat(scenario(run, "Passa").status()).isEqualTo(Status.PASSED);
        assertThat(run.problems())
                .filteredOn(problem -> problem.contains(", line "))
                .singleElement()
                .asString()
                .startsWith(folder.resolve("cucumber.ndjson") + ", line 4: no Cucumber message, left out: ")
                .doesNotContain("\n");
    }

    @Test
    void a_scenario_whose_step_lost_its_result_is_not_known_to_pass() throws IOException {
        List<String> lines = new ArrayList<>(Kept.lines());
        lines.remove(lines.stream()
                .filter(line -> line.contains("testStepFinished"))
                .findFirst()
                .orElseThrow());
        assertThat(scenario(Kept.read(folder, lines), "Passa").status()).isEqualTo(Status.NOT_RUN);
    }

    @Test
    void messages_and_fields_of_a_later_cucumber_are_passed_over() throws IOException {
        List<String> lines = new ArrayList<>(Kept.lines());
        lines.add(1, "{\"weather\":{\"sunny\":true}}");
        lines.add(1, "");
        lines.replaceAll(line -> line.replace("{\"testCaseStarted\":{", "{\"testCaseStarted\":{\"mood\":[1],"));
        lines.add(1, "null");
        Run run = Kept.read(folder, lines);

        assertThat(run.complete()).isTrue();
        assertThat(scenario(run, "Passa").status()).isEqualTo(Status.PASSED);
    }

    @Test
    void a_file_that_is_none_of_ours_is_one_problem_however_long_its_line() throws IOException {
        Run run = Kept.read(folder, "x".repeat(20_000_000));
        assertThat(run.scenarios()).isEmpty();
        assertThat(run.problems()).anySatisfy(problem -> assertThat(problem).contains("line 1: "));
    }

    @Test
    void an_empty_file_is_a_run_without_scenarios() throws IOException {
        Run run = Kept.read(folder.resolve("26.1"), "");
        assertThat(run.engineId()).isEqualTo("26.1");
        assertThat(run.complete()).isFalse();
        assertThat(run.scenarios()).isEmpty();
        assertThat(run.started()).isEmpty();
    }

    @Test
    void a_folder_without_messages_is_refused_with_the_files_name() {
        assertThatThrownBy(() -> Run.read(folder))
                .isInstanceOf(RunUnreadable.class)
                .hasMessageContaining(folder.resolve("cucumber.ndjson").toString());
    }

    @Test
    void without_engine_json_the_folders_name_is_the_engine() throws IOException {
        Run run = Kept.read(folder.resolve("28.5"), Kept.lines());
        assertThat(run.facts()).isEqualTo(EngineDescription.unknown("28.5"));
        assertThat(run.problems()).singleElement().asString().contains("engine.json is missing");
    }

    @Test
    void a_broken_engine_json_is_named_and_the_run_is_read() throws IOException {
        Files.createDirectories(folder.resolve("28.5"));
        Files.writeString(folder.resolve("28.5/engine.json"), "{\"id\": ");
        Run run = Kept.read(folder.resolve("28.5"), Kept.lines());
        assertThat(run.engineId()).isEqualTo("28.5");
        assertThat(run.scenarios()).hasSize(10);
        assertThat(run.problems()).singleElement().asString().contains("engine.json cannot be read");
    }

    @Test
    void a_time_that_is_none_is_named_and_the_other_facts_are_read() throws IOException {
        Files.writeString(folder.resolve("engine.json"), "{\"id\": \"24\", \"api\": \"1.43\", \"started\": \"today\"}");
        Run run = Kept.read(folder, Kept.lines());
        assertThat(run.facts().versions().api()).contains("1.43");
        assertThat(run.facts().started()).isEmpty();
        assertThat(run.problems()).singleElement().asString().contains("today");
    }

    /** The lines before the n-th message of a kind. */
    private static List<String> until(String kind, int nth) throws IOException {
        List<String> lines = new ArrayList<>();
        int seen = 0;
        for (String line : Kept.lines()) {
            seen += line.startsWith("{\"" + kind + "\"") ? 1 : 0;
            if (seen == nth) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }
}
