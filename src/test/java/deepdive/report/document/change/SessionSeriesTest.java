package deepdive.report.document.change;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.Session;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SessionSeriesTest {

    private final LinkedHashMap<String, Session> sessions = new LinkedHashMap<>();
    private final SessionSeries series = new SessionSeries(sessions);

    @Test
    void a_line_in_other_words_is_a_change_with_both_sides() {
        ran("20.10", 1, "id 0123456789ab\nYou cannot remove it\n");
        ran("26.1", 1, "id ba9876543210\ncannot remove it\n");

        assertThat(series.between("20.10", "26.1"))
                .containsExactly(
                        new OutputChange("01/1", side(1, "You cannot remove it"), side(1, "cannot remove it")));
    }

    @Test
    void the_same_output_is_no_change() {
        ran("20.10", 0, "Up 2 seconds\n");
        ran("26.1", 0, "Up 10 seconds\n");

        assertThat(series.between("20.10", "26.1")).isEmpty();
    }

    @Test
    void another_exit_status_is_a_change() {
        ran("20.10", 0, "");
        ran("26.1", 1, "");

        assertThat(series.between("20.10", "26.1")).singleElement().matches(OutputChange::changesStatus);
    }

    @Test
    void a_line_of_one_engine_in_the_middle_is_a_change_twice() {
        ran("20.10", 0, "first\n");
        ran("26.1", 0, "second\n");
        ran("28.5", 0, "third\n");

        assertThat(series.between("20.10", "26.1"))
                .extracting(OutputChange::after)
                .containsExactly(side(0, "second"));
        assertThat(series.between("26.1", "28.5"))
                .extracting(OutputChange::before)
                .containsExactly(side(0, "second"));
    }

    @Test
    void a_line_that_goes_and_comes_again_is_no_change() {
        ran("20.10", 0, "always\nnow and then\n");
        ran("26.1", 0, "always\n");
        ran("28.5", 0, "always\nnow and then\n");

        assertThat(series.between("20.10", "26.1")).isEmpty();
        assertThat(series.between("26.1", "28.5")).isEmpty();
    }

    @Test
    void an_engine_without_a_session_has_nothing_to_compare() {
        ran("26.1", 0, "x\n");

        assertThat(series.between("26.1", "28.5")).isEmpty();
    }

    private void ran(String engine, int status, String output) {
        sessions.put(
                engine,
                new Session(
                        Instant.EPOCH,
                        true,
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Session.SessionEntry(
                                "01/1", output, OptionalInt.of(status), 5, Map.of(), Optional.empty()))));
    }

    private static OutputChange.EngineOutput side(int status, String... lines) {
        return new OutputChange.EngineOutput(List.of(lines), OptionalInt.of(status));
    }
}
