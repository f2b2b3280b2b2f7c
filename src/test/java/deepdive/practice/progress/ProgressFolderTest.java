package deepdive.practice.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressFolderTest {

    private static final TaskText TASK = new TaskText("01-1/1", "en", "A \"name\"\\n", List.of("a host"));
    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path machine;

    @Test
    void another_machine_gets_all_and_loses_nothing_of_its_own() {
        ProgressFolder home = folder("home");
        home.add(ProgressEntry.of("26.1", TASK, THEN));
        home.add(attempt(THEN));
        ProgressFolder school = folder("school");
        ProgressEntry own = ProgressEntry.of("28.5", TASK, THEN.plusSeconds(5));
        school.add(own);
        school.add(attempt(THEN.plusSeconds(5)));

        assertThat(home.exportTo(machine.resolve("file"))).isEqualTo(2);
        assertThat(school.importFrom(machine.resolve("file"))).isEqualTo(2);

        assertThat(school.entries()).containsExactly(own, home.entries().get(0));
        assertThat(school.attempts()).containsExactly(attempt(THEN.plusSeconds(5)), attempt(THEN));
    }

    @Test
    void what_is_imported_twice_is_there_once() {
        ProgressFolder home = folder("home");
        home.add(ProgressEntry.of("26.1", TASK, THEN));
        home.add(attempt(THEN));
        home.exportTo(machine.resolve("file"));
        ProgressFolder school = folder("school");
        school.importFrom(machine.resolve("file"));

        assertThat(school.importFrom(machine.resolve("file"))).isZero();
        assertThat(home.importFrom(machine.resolve("file"))).isZero();
        assertThat(school.entries()).hasSize(1);
    }

    @Test
    void the_newer_of_two_lines_of_a_task_wins() {
        TaskText changed = new TaskText("01-1/1", "en", TASK.name(), List.of("another host"));
        ProgressFolder home = folder("home");
        home.add(ProgressEntry.of("26.1", TASK, THEN));
        home.exportTo(machine.resolve("file"));
        ProgressFolder school = folder("school");
        school.add(ProgressEntry.of("26.1", changed, THEN.plusSeconds(5)));
        school.importFrom(machine.resolve("file"));

        assertThat(TaskStanding.of(school.entries(), List.of(changed))).containsEntry("01-1/1", TaskStanding.DONE);
    }

    @Test
    void a_file_of_another_program_is_told() throws Exception {
        Path other = Files.writeString(machine.resolve("other"), "hello\n");
        Path cut = Files.writeString(machine.resolve("cut"), "{\"deepdive\":\"practice\",\"version\":1}\n{\"entr");

        assertThatThrownBy(() -> folder("home").importFrom(other))
                .isInstanceOf(ProgressUnusable.class)
                .hasMessageContaining("other");
        assertThatThrownBy(() -> folder("home").importFrom(machine.resolve("missing")))
                .isInstanceOf(ProgressUnusable.class);
        assertThatThrownBy(() -> folder("home").importFrom(cut)).hasMessageContaining("Export it again");
    }

    @Test
    void a_line_that_is_damaged_does_not_hide_the_others() throws Exception {
        ProgressFolder home = folder("home");
        home.add(ProgressEntry.of("26.1", TASK, THEN));
        home.add(attempt(THEN));
        Files.writeString(machine.resolve("home/practice.tsv"), "?\n", java.nio.file.StandardOpenOption.APPEND);
        Files.writeString(
                machine.resolve("home/practice.attempts.ndjson"), "{\n", java.nio.file.StandardOpenOption.APPEND);

        assertThat(home.entries()).hasSize(1);
        assertThat(home.attempts()).hasSize(1);
    }

    private ProgressFolder folder(String name) {
        return new ProgressFolder(machine.resolve(name).resolve("practice.tsv"));
    }

    private static Attempt attempt(Instant began) {
        return AttemptSample.of(TASK, began);
    }
}
