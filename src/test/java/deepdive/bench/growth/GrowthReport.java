package deepdive.bench.growth;

import deepdive.bench.result.BenchMachine;
import java.time.Instant;
import java.util.List;

/**
 * The file {@code docs/bench/growth.json}, in the units of {@code bench.json}. Each size is measured once.
 *
 * @param load the load of the machine when the measurement began
 * @param enoughCores what the number of cores costs
 */
public record GrowthReport(
        Instant date,
        String commit,
        String engine,
        BenchMachine machine,
        double load,
        List<GrowthSeries> series,
        EnoughCores enoughCores) {}
