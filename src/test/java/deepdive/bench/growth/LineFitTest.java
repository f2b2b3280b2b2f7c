package deepdive.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepdive.bench.cost.Cost;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LineFitTest {

    @Test
    void points_on_a_line_give_this_line() {
        LineFit fit = LineFit.of(List.of(point(1, 13), point(2, 16), point(4, 22), point(8, 34)));

        assertThat(fit.start()).isEqualTo(10, within(1e-9));
        assertThat(fit.slope()).isEqualTo(3, within(1e-9));
        assertThat(fit.determination()).isEqualTo(1, within(1e-9));
    }

    @Test
    void points_beside_a_line_are_explained_in_part() {
        LineFit fit = LineFit.of(List.of(point(1, 1), point(2, 3), point(3, 2)));

        assertThat(fit.slope()).isEqualTo(0.5, within(1e-9));
        assertThat(fit.determination()).isEqualTo(0.25, within(1e-9));
    }

    @Test
    void one_point_alone_has_no_slope() {
        assertThat(LineFit.of(List.of(point(1, 7)))).isEqualTo(new LineFit(7, 0, 1));
    }

    static GrowthPoint point(int size, double coreSeconds) {
        return new GrowthPoint(size, new Cost(size, coreSeconds, OptionalDouble.empty(), OptionalDouble.empty(), 1));
    }
}
