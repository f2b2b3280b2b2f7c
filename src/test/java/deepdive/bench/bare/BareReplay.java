package deepdive.bench.bare;

import deepdive.bench.cost.Cost;
import deepdive.bench.cost.CostMeter;
import deepdive.bench.cost.NotMeasured;
import deepdive.engine.Engine;
import deepdive.host.HostLease;
import deepdive.host.image.StudentImage;
import deepdive.host.lending.Laboratory;
import deepdive.report.messages.Run;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The floor of a run: the commands that its scenarios typed, typed again by a small program inside of as many hosts, without
 * oracles, recordings and resets. The removal of what a scenario has left, without which the next one could not type the same
 * names, is measured apart and does not count.
 */
public final class BareReplay {

    private BareReplay() {}

    /**
     * Replays the run whose messages are in a folder. The hosts are ready before the clock starts.
     *
     * @throws NotMeasured if a scenario cannot be replayed
     */
    public static Cost of(Path folder, Engine engine, int hosts) {
        Queue<ReplayPlan> plans =
                new ConcurrentLinkedQueue<>(ReplayPlan.of(Run.read(folder).scenarios()));
        ExecutorService threads = Executors.newFixedThreadPool(hosts);
        try (CostMeter meter = CostMeter.start();
                Laboratory laboratory = Laboratory.open(hosts)) {
            Instant before = Instant.now();
            List<Future<ReplayHost>> starting = new ArrayList<>();
            for (int i = 0; i < hosts; i++) {
                starting.add(threads.submit(() -> ReplayHost.on(borrow(laboratory, engine))));
            }
            List<ReplayHost> ready = all(starting);
            Instant from = Instant.now();
            List<Replayed> replayed = all(ready.stream()
                    .map(host -> threads.submit(() -> replay(host, plans)))
                    .toList());
            Instant to = Instant.now();
            meter.stop();
            ready.forEach(ReplayHost::close);
            Replayed cleaning = replayed.stream().reduce(Replayed.NOTHING, Replayed::plus);
            return meter.cost(before, from, to)
                    .less(cleaning.cleaningSeconds() / hosts, cleaning.cleaningCoreSeconds());
        } finally {
            threads.shutdownNow();
        }
    }

    private static HostLease borrow(Laboratory laboratory, Engine engine) {
        return laboratory.borrow(engine, Set.of(StudentImage.DEBIAN, StudentImage.NGINX, StudentImage.HELLO_WORLD));
    }

    private static Replayed replay(ReplayHost host, Queue<ReplayPlan> plans) {
        Replayed all = Replayed.NOTHING;
        for (ReplayPlan plan = plans.poll(); plan != null; plan = plans.poll()) {
            all = all.plus(host.replay(plan));
        }
        return all;
    }

    private static <T> List<T> all(List<Future<T>> futures) {
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new NotMeasured("The commands of the run could not be replayed: "
                    + e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("Interrupted while commands were replayed");
        }
    }
}
