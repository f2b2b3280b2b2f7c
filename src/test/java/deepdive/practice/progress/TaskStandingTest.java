package deepdive.practice.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskStandingTest {

    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");
    private static final TaskText FIRST = new TaskText("01-1/1", "en", "The first", List.of("a host", "a result"));
    private static final TaskText SECOND = new TaskText("01-1/2", "en", "The second", List.of("a host", "more"));

    @Test
    void a_task_with_the_same_text_is_done() {
        assertThat(TaskStanding.of(List.of(entry(FIRST)), List.of(FIRST, SECOND)))
                .containsOnly(java.util.Map.entry("01-1/1", TaskStanding.DONE));
    }

    @Test
    void a_task_whose_text_has_changed_is_marked() {
        TaskText changed = new TaskText("01-1/1", "en", "The first", List.of("a host", "another result"));
        TaskText renamed = new TaskText("01-1/1", "en", "Number one", List.of("a host", "another result"));

        assertThat(TaskStanding.of(List.of(entry(FIRST)), List.of(changed, SECOND)))
                .containsEntry("01-1/1", TaskStanding.CHANGED);
        assertThat(TaskStanding.of(List.of(entry(FIRST)), List.of(renamed, SECOND)))
                .containsEntry("01-1/1", TaskStanding.CHANGED);
    }

    @Test
    void a_task_that_has_another_place_is_found_by_its_text() {
        TaskText before = new TaskText("01-1/1", "en", "New", List.of("a host"));
        TaskText moved = new TaskText("01-1/2", "en", "The first", FIRST.steps());

        assertThat(TaskStanding.of(List.of(entry(FIRST)), List.of(before, moved)))
                .containsOnly(java.util.Map.entry("01-1/2", TaskStanding.DONE));
    }

    @Test
    void a_changed_task_that_is_done_again_is_done() {
        TaskText changed = new TaskText("01-1/1", "en", "The first", List.of("a host", "another result"));
        ProgressEntry again = ProgressEntry.of("26.1", changed, THEN.plusSeconds(9));

        assertThat(TaskStanding.of(List.of(again, entry(FIRST)), List.of(changed)))
                .containsEntry("01-1/1", TaskStanding.DONE);
    }

    @Test
    void a_line_of_an_earlier_version_is_done() {
        ProgressEntry old = ProgressEntry.read("26.1\t01-1/2\t2026-01-02T03:04:05Z\tThe second")
                .orElseThrow();

        assertThat(TaskStanding.of(List.of(old), List.of(FIRST, SECOND))).containsEntry("01-1/2", TaskStanding.DONE);
    }

    @Test
    void a_task_that_there_is_no_more_is_passed_over() {
        TaskText gone = new TaskText("09-9/1", "en", "Gone", List.of("a host"));

        assertThat(TaskStanding.of(List.of(entry(gone)), List.of(FIRST))).isEmpty();
    }

    private static ProgressEntry entry(TaskText task) {
        return ProgressEntry.of("26.1", task, THEN);
    }
}
