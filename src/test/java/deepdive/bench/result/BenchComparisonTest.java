package deepdive.bench.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchComparisonTest {

    @Test
    void the_same_figures_have_not_grown() {
        assertThat(grown(SampleReports.ofWhole(30), SampleReports.ofWhole(30))).isFalse();
        assertThat(grown(SampleReports.ofWhole(30), SampleReports.ofWhole(20))).isFalse();
    }

    @Test
    void fifteen_percent_are_tolerated_and_more_is_named_with_both_figures() {
        assertThat(grown(SampleReports.ofWhole(30), SampleReports.ofWhole(34.4)))
                .isFalse();
        assertThat(BenchComparison.of(SampleReports.ofWhole(30), SampleReports.ofWhole(36))
                        .grown())
                .containsExactlyInAnyOrder(
                        "whole/script has grown from 1.50 to 1.80 (+20 %)",
                        "cores whole/script has grown from 1.50 to 1.80 (+20 %)",
                        "phase scenarios has grown from 0.75 to 0.90 (+20 %)");
    }

    @Test
    void a_phase_is_named() {
        assertThat(BenchComparison.of(SampleReports.withDocument(2), SampleReports.withDocument(3))
                        .grown())
                .containsExactly("phase document has grown from 0.10 to 0.15 (+50 %)");
    }

    @Test
    void a_short_phase_may_vary() {
        assertThat(grown(SampleReports.withDocument(0.2), SampleReports.withDocument(0.5)))
                .isFalse();
        assertThat(BenchComparison.of(SampleReports.withDocument(0), SampleReports.withDocument(0.5))
                        .grown())
                .containsExactly("phase document has grown from 0.00 to 0.03 (new)");
    }

    private static boolean grown(BenchReport kept, BenchReport now) {
        return !BenchComparison.of(kept, now).grown().isEmpty();
    }
}
