package deepdive.report.document.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreenSizeTest {

    private final ScreenSize size = new ScreenSize(100, 30);

    @Test
    void a_short_recording_needs_no_whole_screen() {
        size.shows("$ ls\r\na\r\nb\r\n");

        assertThat(size.rows()).isEqualTo(8);
        assertThat(size.columns()).isEqualTo(64);
    }

    @Test
    void as_many_rows_as_lines_and_no_more_than_there_were() {
        size.shows("x\r\n".repeat(12));
        assertThat(size.rows()).isEqualTo(13);

        size.shows("x\r\n".repeat(40));
        assertThat(size.rows()).isEqualTo(30);
    }

    @Test
    void a_line_that_wraps_takes_more_rows_and_keeps_the_columns() {
        size.shows(("y".repeat(250) + "\r\n").repeat(4));

        assertThat(size.rows()).isEqualTo(13);
        assertThat(size.columns()).isEqualTo(100);
    }

    @Test
    void colours_take_no_column_and_wide_characters_two() {
        size.shows("\u001B[32m" + "漢".repeat(40) + "\u001B[0m\r\n");

        assertThat(size.columns()).isEqualTo(81);
    }

    @Test
    void lines_of_a_tree_take_a_column_a_character() {
        size.shows("├──" + "─".repeat(97) + "\r\n".repeat(9));

        assertThat(size.rows()).isEqualTo(10);
    }

    @Test
    void a_tab_goes_on_to_the_next_eighth_column() {
        size.shows("docker0\t\t8000.0242ac110001\tno\t\tveth8a1b2c3\tx" + "\r\n");

        assertThat(size.columns()).isEqualTo(74);
    }

    @Test
    void a_program_that_places_the_cursor_has_the_whole_screen() {
        size.shows("\u001B[5;5Hx");

        assertThat(size.rows()).isEqualTo(30);
        assertThat(size.columns()).isEqualTo(100);
    }

    @Test
    void a_text_in_pieces_is_measured_as_a_whole() {
        size.shows("a".repeat(40));
        size.shows("b".repeat(40));

        assertThat(size.columns()).isEqualTo(81);
    }
}
