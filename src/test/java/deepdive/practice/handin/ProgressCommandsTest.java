package deepdive.practice.handin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.practice.progress.AttemptSample;
import deepdive.practice.progress.ProgressFolder;
import deepdive.practice.progress.ProgressUnusable;
import deepdive.practice.progress.TaskText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressCommandsTest {

    private static final TaskText TASK = new TaskText("01-1/1", "en", "An image", List.of("a host"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void progress_goes_to_another_machine_and_into_a_report() {
        ProgressFolder home = new ProgressFolder(folder.resolve("home/practice.tsv"));
        home.add(AttemptSample.of(TASK, Instant.EPOCH));
        ProgressFolder school = new ProgressFolder(folder.resolve("school/practice.tsv"));
        Path file = folder.resolve("progress.ndjson");

        assertThat(run(home, "--export", file.toString())).contains("1 line", file.toString());
        assertThat(run(school, "--import=" + file)).contains("1 line");
        assertThat(run(school, "--report=" + folder.resolve("report.html"))).contains("1 exercise");

        assertThat(folder.resolve("report.html")).content().contains("An image", "docker images");
    }

    @Test
    void a_mistake_is_told() {
        ProgressFolder home = new ProgressFolder(folder.resolve("home/practice.tsv"));

        assertThatThrownBy(() -> run(home, "--export")).isInstanceOf(ProgressUnusable.class);
        assertThatThrownBy(() -> run(home, "--export", "a", "05-2")).isInstanceOf(ProgressUnusable.class);
        assertThatThrownBy(() -> run(home, "--report", folder.toString()))
                .isInstanceOf(ProgressUnusable.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void other_arguments_are_not_of_these_commands() {
        assertThat(ProgressCommands.isIn(List.of("05-2", "--language=en"))).isFalse();
        assertThat(ProgressCommands.isIn(List.of("--report=x.html"))).isTrue();
    }

    private static String run(ProgressFolder progress, String... arguments) {
        return new ProgressCommands(progress, () -> List.of(TASK)).run(List.of(arguments));
    }
}
