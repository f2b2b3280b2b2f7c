package deepdive.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import deepdive.host.DaemonGone;
import deepdive.host.NotReady;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntestedNoteTest {

    @TempDir
    private Path folder;

    private Path file;
    private UntestedNote note;

    @BeforeEach
    void a_note_that_lab_asks_for() {
        file = folder.resolve("note");
        note = new UntestedNote(Optional.of(file));
    }

    @Test
    void an_engine_that_cannot_be_had_is_noted() {
        note.failed(new NotReady("no such engine"));

        assertThat(file).hasContent("no such engine");
    }

    @Test
    void a_run_that_lost_its_daemon_has_tested_nothing() {
        note.failed(new DaemonGone("gone"));

        assertThat(file).hasContent("gone");
    }

    @Test
    void a_scenario_that_failed_outweighs_an_engine_that_cannot_be_had() {
        note.failed(new NotReady("no such engine"));
        note.failed(new AssertionError("wrong"));
        note.failed(new NotReady("no such engine"));

        assertThat(file).isEmptyFile();
    }

    @Test
    void without_lab_nothing_is_written() {
        assertThatCode(() -> new UntestedNote(Optional.empty()).failed(new NotReady("no")))
                .doesNotThrowAnyException();
    }
}
