package deepdive.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnoughCoresTest {

    private final EnoughCores cores = EnoughCores.of(List.of(1.0, 12.0, 2.0, 4.0, 3.0, 2.0));

    @Test
    void one_host_takes_the_sum_and_many_take_the_longest_scenario() {
        assertThat(cores.longest()).isEqualTo(12);
        assertThat(cores.seconds())
                .containsEntry(1, 24.0)
                .containsEntry(4, 12.0)
                .containsEntry(16, 12.0);
    }

    @Test
    void a_host_takes_the_longest_of_the_scenarios_that_are_left() {
        assertThat(cores.seconds()).containsEntry(2, 12.0);
        assertThat(EnoughCores.of(List.of(3.0, 3.0, 2.0, 2.0, 2.0)).seconds())
                .containsAllEntriesOf(Map.of(1, 12.0, 2, 7.0, 4, 4.0));
    }
}
