package deepdive.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final String TEXT = "NAME      BIG SIZE   NOTE\na         1 MB       x\n🐳🐳🐳🐳 äöüß 2 MB\n";

    @Test
    void a_cell_begins_where_its_title_does() {
        Table table = Table.parse("some command", TEXT, "NAME", "NOTE");

        assertThat(table.columns()).containsExactly("NAME", "BIG SIZE", "NOTE");
        assertThat(table.rows())
                .containsExactly(
                        Map.of("NAME", "a", "BIG SIZE", "1 MB", "NOTE", "x"),
                        Map.of("NAME", "🐳🐳🐳🐳 äöüß", "BIG SIZE", "2 MB", "NOTE", ""));
    }

    @Test
    void lines_may_end_as_in_a_raw_terminal() {
        assertThat(Table.parse("some command", TEXT.replace("\n", "\r\n"), "NAME"))
                .isEqualTo(Table.parse("some command", TEXT, "NAME"));
    }

    @Test
    void warnings_may_precede_the_header() {
        assertThat(Table.parse("some command", "WARNING: beware\n" + TEXT, "NAME")
                        .rows())
                .hasSize(2);
    }

    @Test
    void the_columns_may_stand_in_another_order_with_others_among_them() {
        assertThat(Table.parse("some command", "NEW   NOTE   NAME\n1     x      a\n", "NAME", "NOTE")
                        .rows())
                .containsExactly(Map.of("NEW", "1", "NOTE", "x", "NAME", "a"));
    }

    @Test
    void a_header_without_a_column_that_is_needed_is_quoted_and_the_column_is_named() {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> Table.parse("some command", "beware\n" + TEXT, "NAME", "COLOUR"))
                .withMessage("Cannot read the output of `some command`: expected a header with the column COLOUR, "
                        + "but found “NAME      BIG SIZE   NOTE”.");
    }

    @Test
    void a_text_without_any_header_is_quoted_and_all_columns_are_named() {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> Table.parse("some command", "no such thing\n", "NAME", "COLOUR"))
                .withMessage(
                        "Cannot read the output of `some command`: expected a header with the columns NAME, COLOUR, "
                                + "but found “no such thing”.");
    }

    @Test
    void a_title_is_a_column_only_as_a_whole() {
        assertThat(Table.hasColumn(TEXT, "BIG SIZE")).isTrue();
        assertThat(Table.hasColumn(TEXT, "SIZE")).isFalse();
    }

    @Test
    void a_cell_that_crosses_into_the_next_column_is_quoted() {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> Table.parse("some command", TEXT + "much too long for it\n", "NAME"))
                .withMessageContaining("much too long for it");
    }
}
