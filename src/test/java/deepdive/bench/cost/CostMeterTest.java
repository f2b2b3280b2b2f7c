package deepdive.bench.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CostMeterTest {

    private static final Instant ZERO = Instant.parse("2026-11-25T12:00:00Z");

    private final CostMeter meter = CostMeter.of(List.of(
            sample(0, 100, 1000, OptionalDouble.of(5)),
            sample(10, 110, 700, OptionalDouble.of(7)),
            sample(20, 130, 900, OptionalDouble.of(9))));

    @Test
    void the_cost_of_a_part_is_taken_between_the_samples() {
        Cost cost = meter.cost(ZERO.plusSeconds(5), ZERO.plusSeconds(15));

        assertThat(cost.seconds()).isEqualTo(10);
        assertThat(cost.coreSeconds()).isEqualTo(15, within(1e-9));
        assertThat(cost.hostSeconds().orElseThrow()).isEqualTo(2, within(1e-9));
    }

    @Test
    void memory_counts_from_before_the_hosts_were_there() {
        assertThat(meter.cost(ZERO, ZERO.plusSeconds(5), ZERO.plusSeconds(15)).mebibytes())
                .isEqualTo(300);
        assertThat(meter.cost(ZERO.plusSeconds(5), ZERO.plusSeconds(15)).mebibytes())
                .isEqualTo(150, within(1e-9));
    }

    @Test
    void what_is_not_known_all_the_time_is_not_known() {
        CostMeter half =
                CostMeter.of(List.of(sample(0, 1, 1, OptionalDouble.empty()), sample(10, 2, 1, OptionalDouble.of(1))));

        assertThat(half.cost(ZERO, ZERO.plusSeconds(10)).hostSeconds()).isEmpty();
    }

    @Test
    void cleaning_is_taken_off_where_it_was_spent() {
        Cost less = new Cost(20, 30, OptionalDouble.empty(), OptionalDouble.of(25), 10).less(4, 3);

        assertThat(less).isEqualTo(new Cost(16, 27, OptionalDouble.empty(), OptionalDouble.of(22), 10));
    }

    @Test
    void the_counters_of_the_kernel_are_read() {
        assertThat(MachineSample.busy("cpu  100 20 300 5000 70 8 9 11 0 0\ncpu0 1 1 1 1 1 1 1 1 0 0\n"))
                .isEqualTo(4.37, within(1e-9));
        assertThat(MachineSample.available("MemTotal: 100 kB\nMemAvailable:    2048 kB\n"))
                .isEqualTo(2);
        assertThat(ContainerUsage.ofVersion2("usage_usec 2500000\nuser_usec 1\n"))
                .hasValue(2.5);
        String stat = "12 (a (b) c) S 1 1 1 0 -1 4194304 10 0 0 0 100 20 3 4 20 0 1 0 5 0 0";
        assertThat(ProcessTree.ticks(stat, 11)).isEqualTo(127);
        assertThat(ProcessTree.ticks(stat, 13)).isEqualTo(7);
    }

    @Test
    void this_machine_has_all_that_a_sample_needs() {
        try (CostMeter here = CostMeter.start()) {
            Instant now = Instant.now();
            here.stop();
            assertThat(here.cost(now, Instant.now()).coreSeconds()).isNotNegative();
        }
    }

    private static MachineSample sample(int second, double busy, double available, OptionalDouble hosts) {
        return new MachineSample(ZERO.plusSeconds(second), busy, available, OptionalDouble.empty(), hosts);
    }
}
