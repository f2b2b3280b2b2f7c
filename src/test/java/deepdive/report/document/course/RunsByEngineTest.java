package deepdive.report.document.course;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.EngineDescription;
import deepdive.report.document.sample.SampleRun;
import deepdive.report.messages.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsByEngineTest {

    @Test
    void engines_come_in_the_order_of_their_versions() {
        RunsByEngine runs = new RunsByEngine(
                List.of(run("28.5", true), run("existing", true), run("9.0", true), run("26.1", true)));

        assertThat(runs.engines()).containsExactly("9.0", "26.1", "28.5", "existing");
    }

    @Test
    void the_foremost_engine_is_the_newest_whose_run_came_to_its_end() {
        assertThat(new RunsByEngine(List.of(run("26.1", true), run("28.5", false))).foremost())
                .contains("26.1");
        assertThat(new RunsByEngine(List.of(run("28.5", false), run("20.10", false))).foremost())
                .contains("28.5");
        assertThat(new RunsByEngine(List.of()).foremost()).isEmpty();
    }

    @Test
    void an_engine_without_a_version_is_foremost_only_where_no_other_run_came_to_its_end() {
        assertThat(new RunsByEngine(List.of(run("existing", true), run("26.1", true))).foremost())
                .contains("26.1");
        assertThat(new RunsByEngine(List.of(run("existing", true), run("26.1", false))).foremost())
                .contains("existing");
    }

    @Test
    void a_folder_is_a_plain_name_and_a_part_of_an_address() {
        assertThat(RunsByEngine.folder("26.1+containerd")).isEqualTo("26.1+containerd");
        assertThat(RunsByEngine.path("26.1+containerd")).isEqualTo("26.1%2Bcontainerd");
        assertThat(RunsByEngine.folder("../../x y")).isEqualTo(".._.._x_y");
        assertThat(RunsByEngine.folder("..")).isEqualTo("engine");
    }

    @Test
    void an_exercise_that_restates_no_command_is_in_the_chapter_of_its_number(@TempDir Path folder) {
        SampleRun run = new SampleRun(folder, "26.1");
        run.feature("04-1-a.feature", "pt", "A", "").scenario("x", "@rede/x/01");
        run.feature("04-2-b.feature", "pt", "B", "").scenario("x", "@beyond");
        run.feature("09-1-c.feature", "pt", "C", "").scenario("x");
        run.write();

        RunsByEngine runs = new RunsByEngine(List.of(Run.read(folder.resolve("26.1"))));

        assertThat(runs.chapter("04-2")).contains(CourseChapter.NETWORK);
        assertThat(runs.chapter("09-1")).isEmpty();
    }

    private static Run run(String engine, boolean complete) {
        return new Run(
                engine,
                EngineDescription.unknown(engine),
                complete,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
