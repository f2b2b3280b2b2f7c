package deepdive.bench.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.bench.cost.NotMeasured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchReportTest {

    @Test
    void the_median_of_an_odd_number_of_turns_is_one_of_them() {
        assertThat(SampleReports.ofWhole(50, 30, 31).median().whole().seconds()).isEqualTo(31);
    }

    @Test
    void the_median_of_an_even_number_of_turns_is_between_two_of_them() {
        assertThat(SampleReports.ofWhole(50, 30, 32, 10).median().whole().seconds())
                .isEqualTo(31);
    }

    @Test
    void phases_have_medians_too_and_what_one_turn_does_not_know_has_none() {
        BenchTurn median = SampleReports.ofWhole(50, 30, 40).median();

        assertThat(median.phases()).containsEntry("scenarios", 20.0).containsEntry("maven", 1.0);
        assertThat(median.script().hostSeconds()).hasValue(9);
        assertThat(median.whole().hostSeconds()).isEmpty();
    }

    @Test
    void ratios_are_those_of_the_medians() {
        assertThat(SampleReports.ofWhole(25, 30, 90).ratios())
                .containsEntry("whole/script", 1.5)
                .containsEntry("cores whole/script", 1.5)
                .containsEntry("scenarios/floor", 1.2)
                .containsEntry("phase document", 0.1)
                .containsEntry("in scenarios oracles", 0.5);
    }

    @Test
    void a_report_that_is_written_is_read_as_it_was(@TempDir Path folder) {
        BenchReport report = SampleReports.ofWhole(30, 31);
        Path file = folder.resolve("new/bench.json");

        BenchJson.write(report, file);

        assertThat(BenchJson.read(file, BenchReport.class)).isEqualTo(report);
    }

    @Test
    void a_file_that_is_missing_or_broken_is_named_with_what_to_do(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"turns\": 7}");

        for (Path file : List.of(folder.resolve("missing.json"), broken)) {
            assertThatThrownBy(() -> BenchJson.read(file, BenchReport.class))
                    .isInstanceOf(NotMeasured.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("./lab bench");
        }
    }
}
