package deepdive.report.matrix;

import static deepdive.report.matrix.RunBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    private static final HandoutCommandTable HANDOUT =
            new HandoutCommandTable(List.of(new HandoutCommand("ciclo/pratica/04", "1", "host", "docker stop baleia")));

    @TempDir
    Path folder;

    @Test
    void a_matrix_is_no_worse_than_itself() {
        Matrix matrix = Examples.everyVerdict();
        BaselineComparison comparison = baseline(matrix).compare(matrix);
        assertThat(comparison.worse()).isEmpty();
        assertThat(comparison.passed()).isTrue();
        assertThat(comparison.engines()).containsExactly("26.1", "28.5");
        assertThat(comparison.lines())
                .containsExactly("Compared with the baseline on Docker 26.1, 28.5: nothing got worse");
    }

    @ParameterizedTest
    @CsvSource({
        "HOLDS, DIVERGES",
        "HOLDS, BROKEN",
        "HOLDS, NOT_APPLICABLE",
        "HOLDS, NOT_RUN",
        "DIVERGES, BROKEN",
        "DIVERGES, NOT_APPLICABLE",
        "DIVERGES, NOT_RUN",
        "NOT_APPLICABLE, BROKEN",
        "NOT_RUN, BROKEN"
    })
    void a_cell_got_worse(Verdict was, Verdict is) {
        assertThat(baseline(matrix(was)).compare(matrix(is)).worse()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "DIVERGES, HOLDS",
        "BROKEN, HOLDS",
        "BROKEN, DIVERGES",
        "BROKEN, NOT_RUN",
        "BROKEN, NOT_APPLICABLE",
        "NOT_APPLICABLE, HOLDS",
        "NOT_APPLICABLE, DIVERGES",
        "NOT_APPLICABLE, NOT_RUN",
        "NOT_RUN, HOLDS",
        "NOT_RUN, DIVERGES",
        "NOT_RUN, NOT_APPLICABLE"
    })
    void a_cell_did_not_get_worse(Verdict was, Verdict is) {
        assertThat(baseline(matrix(was)).compare(matrix(is)).passed()).isTrue();
    }

    @Test
    void says_which_cell_got_worse_on_which_engine_and_why() {
        assertThat(baseline(matrix(Verdict.HOLDS))
                        .compare(matrix(Verdict.BROKEN))
                        .lines())
                .containsExactly(
                        "Compared with the baseline on Docker 26.1: 2 cells got worse",
                        "  Docker 26.1, exercise ciclo/pratica (Life cycle: practice): was holds, is broken: expected 137 but was 0 [1#1]",
                        "  Docker 26.1, command ciclo/pratica/04 (docker stop baleia): "
                                + "was holds, is broken: expected 137 but was 0 [1#1]");
        assertThat(baseline(matrix(Verdict.HOLDS))
                        .compare(matrix(Verdict.DIVERGES))
                        .lines())
                .last()
                .asString()
                .endsWith("was holds, is diverges: waits [1#1]");
        assertThat(baseline(matrix(Verdict.HOLDS))
                        .compare(matrix(Verdict.NOT_APPLICABLE))
                        .lines())
                .last()
                .asString()
                .endsWith("was holds, is not applicable: the port is in use [1#1]");
        assertThat(baseline(matrix(Verdict.HOLDS))
                        .compare(matrix(Verdict.NOT_RUN))
                        .lines())
                .last()
                .asString()
                .endsWith("was holds, is not run: no result [1#1]");
    }

    @Test
    void says_all_the_reasons_and_no_title_where_there_is_none() {
        Matrix broken = Matrix.of(
                List.of(on("26.1")
                        .failed("1#1", "one", "@ciclo/pratica/04")
                        .failed("1#2", "two", "@ciclo/pratica/04")
                        .run()),
                HandoutCommandTable.none());
        assertThat(baseline(matrix(Verdict.HOLDS)).compare(broken).lines())
                .last()
                .isEqualTo("  Docker 26.1, command ciclo/pratica/04: was holds, is broken: one [1#1]; two [1#2]");
    }

    @Test
    void shortens_a_long_reason() {
        assertThat(FindingText.oneLine(new Finding.Broken("1#1", "n", "x".repeat(300))))
                .isEqualTo("x".repeat(300) + " [1#1]");
        assertThat(FindingText.oneLine(new Finding.Broken("1#1", "n", "x".repeat(301))))
                .isEqualTo("x".repeat(299) + "… [1#1]");
    }

    @Test
    void a_row_that_is_gone_got_worse() {
        Matrix without = Matrix.of(List.of(on("26.1").run()), HandoutCommandTable.none());
        assertThat(baseline(matrix(Verdict.HOLDS)).compare(without).worse())
                .extracting(BaselineComparison.Worse::toString)
                .containsExactly(
                        "Docker 26.1, exercise ciclo/pratica: was holds, is not run: it is gone",
                        "Docker 26.1, command ciclo/pratica/04: was holds, is not run: it is gone");
    }

    @Test
    void engines_that_did_not_run_now_are_left_out_and_new_ones_have_nothing_to_be_compared_with() {
        Matrix now = Matrix.of(
                List.of(
                        on("28.5").passed("1#1", "@ciclo/pratica/04").run(),
                        on("29").failed("1#1", "no", "@ciclo/pratica/04").run()),
                HANDOUT);
        BaselineComparison comparison = baseline(Examples.everyVerdict()).compare(now);
        assertThat(comparison.engines()).containsExactly("28.5");
        assertThat(comparison.without()).containsExactly("26.1");
        assertThat(comparison.worse())
                .allSatisfy(cell -> assertThat(cell.engine()).isEqualTo("28.5"));
    }

    @Test
    void without_a_common_engine_nothing_passed() {
        BaselineComparison comparison =
                baseline(matrix(Verdict.HOLDS)).compare(Matrix.of(List.of(on("29").run()), HANDOUT));
        assertThat(comparison.passed()).isFalse();
        assertThat(comparison.lines()).containsExactly("The baseline has none of the engines that ran: it has 26.1");
    }

    @Test
    void one_that_is_missing_is_refused_in_one_line() {
        refused(folder.resolve("none.json"), "there is no such file");
        refused(folder, "there is no such file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "not json > it is not JSON",
                "'' > it has no schemaVersion",
                "{} > it has no schemaVersion",
                "[1] > it has no schemaVersion",
                "{\"schemaVersion\": 2} > its schemaVersion is 2, not 1",
                "{\"schemaVersion\": \"1\"} > its schemaVersion is \"1\", not 1",
                "{\"schemaVersion\": 1} > it has no engines",
                "{\"schemaVersion\": 1, > it is not JSON",
            })
    void one_that_cannot_be_read_is_refused_in_one_line(String text, String why) throws IOException {
        refused(Files.writeString(folder.resolve("baseline.json"), text), why);
    }

    @Test
    void one_with_a_verdict_that_there_is_not_is_refused() throws IOException {
        String json = MatrixJson.of(matrix(Verdict.HOLDS)).replace("\"holds\"", "\"perhaps\"");
        refused(Files.writeString(folder.resolve("baseline.json"), json), "it has a verdict “perhaps”");
    }

    private static void refused(Path file, String why) {
        assertThatThrownBy(() -> Baseline.read(file))
                .isInstanceOf(BaselineUnreadable.class)
                .hasMessageStartingWith("The baseline " + file + " cannot be used: " + why)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"))
                .satisfies(e -> assertThat(e.getStackTrace()).isEmpty());
    }

    private Baseline baseline(Matrix matrix) {
        try {
            return Baseline.read(Files.writeString(folder.resolve("compatibility.json"), MatrixJson.of(matrix)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Matrix matrix(Verdict verdict) {
        RunBuilder run = on("26.1");
        String tag = "@ciclo/pratica/04";
        RunBuilder with = switch (verdict) {
            case HOLDS -> run.passed("1#1", tag);
            case DIVERGES -> run.diverged("1#1", "Docker: waits", tag);
            case BROKEN -> run.failed("1#1", "expected 137\n  but was 0", tag);
            case NOT_APPLICABLE -> run.skipped("1#1", "the port is in use", tag);
            case NOT_RUN -> run.notRun("1#1", tag);
        };
        return Matrix.of(List.of(with.run()), HANDOUT);
    }
}
