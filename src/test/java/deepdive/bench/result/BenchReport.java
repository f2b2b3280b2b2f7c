package deepdive.bench.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The file {@code docs/bench/bench.json}. Times are in seconds, times of cores in core seconds, memory in MiB.
 *
 * @param date when the measurement began
 * @param commit of this repository, with {@code -dirty} if files differ from it
 * @param engine the Docker that was measured
 * @param turns in their order
 * @param median for each figure the median of all turns; of an even number of turns, the mean of the two in the middle
 * @param ratios the figures that are compared with those of another day or machine. {@code whole/script} and the like are
 *     times; {@code cores whole/script} and the like are core seconds; {@code phase NAME} and {@code in scenarios NAME} are
 *     the time of a phase, as a part of the script's time
 */
public record BenchReport(
        Instant date,
        String commit,
        String engine,
        BenchMachine machine,
        List<BenchTurn> turns,
        BenchTurn median,
        Map<String, Double> ratios) {

    /** The report of these turns. */
    public static BenchReport of(
            Instant date, String commit, String engine, BenchMachine machine, List<BenchTurn> turns) {
        BenchTurn median = Medians.of(turns);
        return new BenchReport(date, commit, engine, machine, List.copyOf(turns), median, Ratios.of(median));
    }
}
