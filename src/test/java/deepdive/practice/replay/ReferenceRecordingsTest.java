package deepdive.practice.replay;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.practice.replay.ReferenceRecordings.RecordedScenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceRecordingsTest {

    private static final RecordedScenario SCENARIO = new RecordedScenario("26.1", "01-1-a.feature", 8, "abc", 2);
    private static final String CAST = "{}\n[0.1,\"i\",\"docker ps\"]\n[0.2,\"o\",\"x\"]\n[0.3,\"i\",\"exit\"]\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private ReferenceRecordings recordings;

    @BeforeEach
    void folders() {
        recordings = new ReferenceRecordings(folder.resolve("reports"), folder.resolve("shown"));
    }

    @Test
    void without_a_run_there_are_none() {
        assertThat(recordings.of(SCENARIO)).isEmpty();
    }

    @Test
    void those_of_a_run_are_found() throws IOException {
        ofRun(CAST);

        assertThat(recordings.of(SCENARIO)).containsOnly(Map.entry(1, CAST));
    }

    @Test
    void those_of_an_older_text_are_none() throws IOException {
        ofRun("{}\n[0.1,\"i\",\"docker ps\"]\n");

        assertThat(recordings.of(SCENARIO)).isEmpty();
    }

    @Test
    void those_of_a_task_that_was_shown_come_first() throws IOException {
        ofRun(CAST);
        recordings.keep(SCENARIO, Map.of(1, "{}\n", 2, "{}\n"));

        assertThat(recordings.of(SCENARIO)).containsOnlyKeys(1, 2);
        assertThat(recordings.of(new RecordedScenario("28.5", "01-1-a.feature", 8, "abc", 2)))
                .isEmpty();
        assertThat(recordings.of(new RecordedScenario("26.1", "01-1-b.feature", 8, "abd", 2)))
                .isEmpty();
    }

    private void ofRun(String cast) throws IOException {
        Path of = Files.createDirectories(folder.resolve("reports/26.1/recordings"));
        Files.writeString(of.resolve("01-1-a-8-terminal-1.cast"), cast);
    }
}
