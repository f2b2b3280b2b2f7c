package deepdive.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.bench.cost.NotMeasured;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchOptionsTest {

    @Test
    void without_options_there_are_five_turns_on_the_default_engine() {
        assertThat(BenchOptions.parse(List.of())).isEqualTo(new BenchOptions(5, false, false, ""));
    }

    @Test
    void options_can_be_in_any_order() {
        assertThat(BenchOptions.parse(List.of("--engine", "20.10", "--compare", "--turns", "7", "--growth")))
                .isEqualTo(new BenchOptions(7, true, true, "20.10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--turns", "--turns 0", "--turns -1", "--turns many", "--faster", "7"})
    void what_is_no_option_is_refused_by_its_name(String typed) {
        assertThatThrownBy(() -> BenchOptions.parse(List.of(typed.split(" "))))
                .isInstanceOf(NotMeasured.class)
                .hasMessageMatching(".*(--turns takes a whole number|bench does not know " + typed + "\\.).*");
    }
}
