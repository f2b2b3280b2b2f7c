package deepdive.report.matrix;

import static deepdive.report.matrix.RunBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import deepdive.report.document.text.Bilingual;
import deepdive.report.matrix.Finding.Broken;
import deepdive.report.matrix.Finding.Inapplicable;
import deepdive.report.matrix.Finding.Missing;
import deepdive.report.messages.Run;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final HandoutCommandTable HANDOUT = new HandoutCommandTable(List.of(
            new HandoutCommand("ciclo/pratica/01", "1", "host", "docker pull debian"),
            new HandoutCommand("ciclo/pratica/02", "1", "host", "docker stop baleia"),
            new HandoutCommand("rede/host/01", "", "host", "docker ps")));

    @Test
    void a_command_holds_where_its_scenario_passed() {
        assertThat(cell("@ciclo/pratica/01", on("26.1").passed("1#1", "@ciclo/pratica/01")))
                .isEqualTo(new Cell(Verdict.HOLDS, List.of()));
    }

    @Test
    void a_feature_that_restates_no_command_is_an_exercise_by_the_number_of_its_file() {
        Matrix matrix = Matrix.of(
                List.of(on("26.1")
                        .passed("my-lesson#1")
                        .failed("my-lesson#2", "no")
                        .passed("1#1", "@ciclo/pratica/01")
                        .passed("1#2")
                        .run()),
                HandoutCommandTable.none());

        assertThat(matrix.exercises())
                .extracting(MatrixRow::id, row -> row.title().en())
                .containsExactly(
                        tuple("ciclo/pratica", "Life cycle: practice"), tuple("my-lesson", "feature my-lesson"));
        assertThat(matrix.exercises().get(1).on(matrix.engines().get(0)).verdict())
                .isEqualTo(Verdict.BROKEN);
    }

    @Test
    void a_command_diverges_where_a_diverging_scenario_passed_though_another_holds() {
        Cell cell = cell(
                "@ciclo/pratica/01",
                on("26.1")
                        .diverged("1#1", "Docker: says no", "@ciclo/pratica/01")
                        .passed("1#2", "@ciclo/pratica/01"));
        assertThat(cell.verdict()).isEqualTo(Verdict.DIVERGES);
        assertThat(cell.findings()).extracting(Finding::scenario).containsExactly("1#1");
    }

    @Test
    void a_command_is_broken_where_any_scenario_failed_with_its_message() {
        Cell cell = cell(
                "@ciclo/pratica/01",
                on("26.1")
                        .diverged("1#1", "", "@ciclo/pratica/01")
                        .passed("1#2", "@ciclo/pratica/01")
                        .notRun("1#3", "@ciclo/pratica/01")
                        .failed("1#4", "expected 137", "@ciclo/pratica/01"));
        assertThat(cell).isEqualTo(new Cell(Verdict.BROKEN, List.of(new Broken("1#4", "name of 1#4", "expected 137"))));
    }

    @Test
    void a_diverging_scenario_that_failed_is_broken() {
        Cell cell = cell("@ciclo/pratica/01", on("26.1").failed("1#1", "no", "@ciclo/pratica/01", "@diverges"));
        assertThat(cell.verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void a_scenario_that_does_not_apply_does_not_count_beside_one_that_does() {
        Cell cell = cell(
                "@ciclo/pratica/01",
                on("26.1")
                        .skipped("1#1", "@before-25.0 does not describe Docker 26.1", "@ciclo/pratica/01")
                        .passed("1#2", "@ciclo/pratica/01"));
        assertThat(cell.verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void a_command_is_not_applicable_with_the_reason_where_no_scenario_applies() {
        Cell cell = cell("@ciclo/pratica/01", on("26.1").skipped("1#1", "port 8080 is in use", "@ciclo/pratica/01"));
        assertThat(cell)
                .isEqualTo(new Cell(
                        Verdict.NOT_APPLICABLE,
                        List.of(new Inapplicable("1#1", "name of 1#1", "port 8080 is in use"))));
    }

    @Test
    void a_command_is_not_run_as_long_as_one_of_its_scenarios_has_no_result() {
        Cell cell = cell(
                "@ciclo/pratica/01",
                on("26.1").passed("1#1", "@ciclo/pratica/01").notRun("1#2", "@ciclo/pratica/01"));
        assertThat(cell).isEqualTo(new Cell(Verdict.NOT_RUN, List.of(new Missing("1#2", "name of 1#2"))));
    }

    @Test
    void a_command_is_not_run_where_no_scenario_restates_it() {
        assertThat(cell("@ciclo/pratica/02", on("26.1").passed("1#1", "@ciclo/pratica/01")))
                .isEqualTo(new Cell(Verdict.NOT_RUN, List.of()));
    }

    @Test
    void a_scenario_that_a_cut_off_run_never_reached_is_missing_there_if_another_engine_knows_it() {
        Matrix matrix = matrix(
                on("26.1").passed("1#1", "@ciclo/pratica/01").passed("2#1", "@ciclo/pratica/01"),
                on("28.5").passed("1#1", "@ciclo/pratica/01").cutOff());
        MatrixRow row = row(matrix.commands(), "ciclo/pratica/01");
        assertThat(row.on(matrix.engines().get(0)).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(row.on(matrix.engines().get(1)))
                .isEqualTo(new Cell(Verdict.NOT_RUN, List.of(new Missing("2#1", "name of 2#1"))));
    }

    @Test
    void an_exercise_is_as_its_worst_scenario() {
        Matrix matrix = matrix(on("26.1")
                .passed("1#1", "@ciclo/pratica/01")
                .failed("1#2", "no", "@ciclo/pratica/02")
                .passed("1#3", "@rede/host"));
        assertThat(matrix.exercises()).extracting(MatrixRow::id).containsExactly("ciclo/pratica", "rede/host");
        assertThat(verdict(matrix, row(matrix.exercises(), "ciclo/pratica"))).isEqualTo(Verdict.BROKEN);
        assertThat(verdict(matrix, row(matrix.exercises(), "rede/host"))).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void rows_stand_in_the_hand_outs_order_with_their_commands_and_features() {
        Matrix matrix = matrix(on("26.1").passed("7#1", "@rede/host/01").passed("1#1", "@ciclo/pratica/02"));
        assertThat(matrix.commands())
                .extracting(row -> row.id() + " " + row.title().pt())
                .containsExactly(
                        "ciclo/pratica/01 docker pull debian",
                        "ciclo/pratica/02 docker stop baleia",
                        "rede/host/01 docker ps");
        assertThat(matrix.exercises())
                .extracting(MatrixRow::title)
                .containsExactly(
                        Bilingual.of("Ciclo de vida: prática", "Life cycle: practice"),
                        Bilingual.of("Rede do host", "Host network"));
    }

    @Test
    void an_exercise_without_a_title_is_called_as_the_feature_that_most_of_its_scenarios_stand_in() {
        Matrix matrix = matrix(on("26.1")
                .passed("3#1", "@other/lesson/01")
                .passed("2#1", "@other/lesson/01")
                .passed("2#2", "@other/lesson/02")
                .passed("4#1", "@other/lesson/01")
                .passed("4#2", "@other/lesson/02"));
        assertThat(row(matrix.exercises(), "other/lesson").title()).isEqualTo(Bilingual.same("feature 2"));
    }

    @Test
    void without_the_hand_outs_table_the_rows_are_those_that_scenarios_name() {
        Matrix matrix = Matrix.of(
                List.of(on("26.1").passed("1#1", "@b/a/02", "@b/a/01", "@c/d").run()), HandoutCommandTable.none());
        assertThat(matrix.commands()).extracting(MatrixRow::id).containsExactly("b/a/02", "b/a/01");
        assertThat(matrix.exercises()).extracting(MatrixRow::id).containsExactly("b/a", "c/d");
        assertThat(matrix.warnings()).isEmpty();
    }

    @Test
    void a_tag_that_the_hand_out_has_not_is_a_row_and_a_warning() {
        Matrix matrix = matrix(on("26.1").passed("1#1", "@ciclo/pratica/99"));
        assertThat(matrix.commands()).extracting(MatrixRow::id).endsWith("ciclo/pratica/99");
        assertThat(matrix.warnings())
                .containsExactly("A scenario has the tag @ciclo/pratica/99, which is not in the hand-out");
    }

    @Test
    void engines_stand_from_the_oldest_to_the_newest_and_those_without_a_version_last() {
        Matrix matrix = matrix(on("existing"), on("28.5"), on("9"), on("26.1+containerd"), on("26.1"), on("20.10"));
        assertThat(matrix.engines())
                .extracting(Column::id)
                .containsExactly("9", "20.10", "26.1", "26.1+containerd", "28.5", "existing");
    }

    @Test
    void an_engine_newer_than_the_newest_since_is_not_yet_described() {
        Matrix matrix = matrix(
                on("26.1").engine("26.1.5+dfsg1").skipped("1#1", "", "@since-28.5", "@since-soon"),
                on("28.5").engine("28.5.2+dfsg4"),
                on("existing").engine("29.1.0"),
                on("30"));
        assertThat(matrix.engines())
                .extracting(Column::id, Column::described)
                .containsExactly(
                        tuple("26.1", true), tuple("28.5", true), tuple("30", false), tuple("existing", false));
    }

    @Test
    void what_answers_as_docker_and_is_none_is_not_described() {
        assertThat(matrix(on("existing").engine("Podman 5.4.2").passed("1#1", "@since-25.0"))
                        .engines()
                        .get(0)
                        .described())
                .isFalse();
    }

    @Test
    void without_any_since_or_version_an_engine_counts_as_described() {
        assertThat(matrix(on("29").passed("1#1")).engines().get(0).described()).isTrue();
        assertThat(matrix(on("existing").passed("1#1", "@since-25.0"))
                        .engines()
                        .get(0)
                        .described())
                .isTrue();
    }

    @Test
    void a_cut_off_run_is_an_incomplete_column_with_a_warning() {
        Matrix matrix = matrix(on("26.1").passed("1#1", "@ciclo/pratica/01").cutOff());
        assertThat(matrix.engines()).extracting(Column::complete).containsExactly(false);
        assertThat(matrix.warnings()).containsExactly("reports/26.1 was cut off");
    }

    @Test
    void several_runs_of_an_engine_are_one_column() {
        Matrix matrix = matrix(
                on("26.1").passed("1#1", "@ciclo/pratica/01").notRun("1#2", "@ciclo/pratica/02"),
                on("26.1").notRun("1#1", "@ciclo/pratica/01").passed("1#2", "@ciclo/pratica/02"));
        assertThat(matrix.engines()).hasSize(1);
        assertThat(verdict(matrix, row(matrix.exercises(), "ciclo/pratica"))).isEqualTo(Verdict.HOLDS);
    }

    private static Cell cell(String tag, RunBuilder run) {
        Matrix matrix = matrix(run);
        return row(matrix.commands(), tag.substring(1)).on(matrix.engines().get(0));
    }

    private static Verdict verdict(Matrix matrix, MatrixRow row) {
        return row.on(matrix.engines().get(0)).verdict();
    }

    private static MatrixRow row(List<MatrixRow> rows, String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private static Matrix matrix(RunBuilder... runs) {
        List<Run> built = Arrays.stream(runs).map(RunBuilder::run).toList();
        return Matrix.of(built, HANDOUT);
    }
}
