package deepdive.report.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFoldersTest {

    @TempDir
    Path reports;

    @Test
    void finds_runs_one_and_two_levels_below_by_their_path() throws IOException {
        for (String run : new String[] {"26.1", "20.10", "job-7/28.5", "a/b/c"}) {
            Files.createDirectories(reports.resolve(run));
            Files.createFile(reports.resolve(run).resolve("cucumber.ndjson"));
        }
        Files.createDirectories(reports.resolve("assets"));
        Files.createFile(reports.resolve("cucumber.ndjson"));

        assertThat(RunFolders.in(reports))
                .containsExactly(reports.resolve("20.10"), reports.resolve("26.1"), reports.resolve("job-7/28.5"));
    }

    @Test
    void finds_none_where_there_is_no_folder() {
        assertThat(RunFolders.in(reports.resolve("none"))).isEmpty();
    }
}
