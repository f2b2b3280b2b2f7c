package deepdive.observe.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.UnreadableOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileChangesTest {

    @Test
    void added_paths_are_told_from_changed_and_deleted_ones() {
        FileChanges changes = FileChanges.parse("C /root\r\nA /root/.bash_history\r\nA /a note\r\nD /etc/motd\r\n");

        assertThat(changes.added()).containsExactlyInAnyOrder("/root/.bash_history", "/a note");
        assertThat(changes.others()).containsExactlyInAnyOrder("/root", "/etc/motd");
    }

    @Test
    void no_output_means_no_change() {
        assertThat(FileChanges.parse("").added()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A root", "B /root", "A", "Error response from daemon: No such container: baleia"})
    void a_line_that_is_no_change_is_quoted(String line) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> FileChanges.parse("C /root\n" + line + "\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }
}
