package deepdive.bench.cost;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Samples the machine's counters four times a second until it is closed. */
public final class CostMeter implements AutoCloseable {

    private static final long MILLIS = 250;
    private static final double NANOS = 1e9;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "cost");
        thread.setDaemon(true);
        return thread;
    });
    private final List<MachineSample> samples = new ArrayList<>();

    private CostMeter() {}

    /** Begins to sample. */
    public static CostMeter start() {
        CostMeter meter = new CostMeter();
        meter.sample();
        meter.clock.scheduleAtFixedRate(meter::sample, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
        return meter;
    }

    /** A meter with these samples, in the order of time. */
    static CostMeter of(List<MachineSample> samples) {
        CostMeter meter = new CostMeter();
        meter.samples.addAll(samples);
        return meter;
    }

    private synchronized void sample() {
        samples.add(MachineSample.now());
    }

    /** Takes one more sample and ends sampling. */
    public void stop() {
        clock.shutdownNow();
        sample();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** The cost from an instant to another. */
    public Cost cost(Instant from, Instant to) {
        return cost(from, from, to);
    }

    /** @param before when nothing of what is measured used memory yet */
    public synchronized Cost cost(Instant before, Instant from, Instant to) {
        return new Cost(
                Duration.between(from, to).toNanos() / NANOS,
                spent(from, to, MachineSample::busy),
                spentIfKnown(from, to, MachineSample::programs),
                spentIfKnown(from, to, MachineSample::hosts),
                at(before, MachineSample::available) - leastAvailable(from, to));
    }

    private double leastAvailable(Instant from, Instant to) {
        return samples.stream()
                .filter(sample -> !sample.at().isBefore(from) && !sample.at().isAfter(to))
                .mapToDouble(MachineSample::available)
                .min()
                .orElseGet(() -> at(to, MachineSample::available));
    }

    private OptionalDouble spentIfKnown(Instant from, Instant to, Function<MachineSample, OptionalDouble> value) {
        return samples.stream().allMatch(sample -> value.apply(sample).isPresent())
                ? OptionalDouble.of(
                        spent(from, to, sample -> value.apply(sample).orElseThrow()))
                : OptionalDouble.empty();
    }

    private double spent(Instant from, Instant to, ToDoubleFunction<MachineSample> value) {
        return at(to, value) - at(from, value);
    }

    private double at(Instant instant, ToDoubleFunction<MachineSample> value) {
        for (int i = 1; i < samples.size(); i++) {
            if (!samples.get(i).at().isBefore(instant)) {
                return samples.get(i - 1).between(samples.get(i), instant, value);
            }
        }
        return value.applyAsDouble(samples.get(samples.size() - 1));
    }
}
