package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.EngineCatalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressFileTest {

    private static final List<PracticeTask> TASKS =
            Practise.tasks("pt", EngineCatalogue.load().named(""));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void what_is_done_is_kept_by_engine_and_can_be_read_by_people() {
        Path file = folder.resolve("state/practice.tsv");
        ProgressFile progress = new ProgressFile(file, "26.1");
        assertThat(progress.done()).isEmpty();

        progress.add(TASKS.get(0));
        progress.add(TASKS.get(0));
        progress.add(TASKS.get(2));

        assertThat(new ProgressFile(file, "26.1").done()).containsExactlyInAnyOrder("01-1/1", "01-1/3");
        assertThat(new ProgressFile(file, "28.5").done()).isEmpty();
        assertThat(file)
                .content()
                .matches("(?:26\\.1\t01-1/1\t20\\S+Z\tUma imagem está no host depois de baixada\tpt\t[0-9a-f]{12}\n){2}"
                        + "26\\.1\t01-1/3\t.*\n");
    }

    @Test
    void the_file_is_in_the_users_state_folder() {
        assertThat(ProgressFile.ofUser(Map.of("XDG_STATE_HOME", "/s"), "/home/joe"))
                .isEqualTo(Path.of("/s/deepdive/practice.tsv"));
        assertThat(ProgressFile.ofUser(Map.of("XDG_STATE_HOME", "relative"), "/home/joe"))
                .isEqualTo(Path.of("/home/joe/.local/state/deepdive/practice.tsv"));
        assertThat(ProgressFile.ofUser(Map.of(), "/home/joe"))
                .isEqualTo(Path.of("/home/joe/.local/state/deepdive/practice.tsv"));
    }
}
