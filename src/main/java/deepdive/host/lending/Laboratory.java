package deepdive.host.lending;

import deepdive.engine.Engine;
import deepdive.host.DaemonGone;
import deepdive.host.HostLease;
import deepdive.host.NotApplicable;
import deepdive.host.NotReady;
import deepdive.host.Tenant;
import deepdive.host.WithoutHosts;
import deepdive.host.disposable.DisposableHosts;
import deepdive.host.existing.ExistingDaemon;
import deepdive.host.existing.ExistingPool;
import deepdive.host.image.Images;
import deepdive.host.image.StudentImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lends the hosts of a run. A run has one laboratory. It prepares each kind of host when a scenario first needs that kind.
 */
public final class Laboratory implements AutoCloseable {

    private final int hostsPerEngine;
    private final WithoutHosts without = new WithoutHosts();
    private Optional<DisposableHosts> disposable = Optional.empty();
    private Optional<ExistingPool> existing = Optional.empty();

    private Laboratory(int hostsPerEngine) {
        this.hostsPerEngine = hostsPerEngine;
    }

    /**
     * Prepares disposable hosts.
     *
     * @param hostsPerEngine the largest number of hosts of an engine at a time
     * @throws NotReady if something is missing that a person can mend
     */
    public static Laboratory open(int hostsPerEngine) {
        Laboratory laboratory = new Laboratory(hostsPerEngine);
        laboratory.disposable(Map.of());
        return laboratory;
    }

    /**
     * Prepares hosts of these engines, and begins to start disposable ones.
     *
     * @param scenarios the number of scenarios on each engine; no more hosts than scenarios are started
     * @throws NotReady if something is missing that a person can mend, and none of these engines can have hosts without it
     */
    public static Laboratory open(int hostsPerEngine, Map<Engine, Integer> scenarios) {
        Laboratory laboratory = new Laboratory(hostsPerEngine);
        try {
            laboratory.prepare(scenarios);
            return laboratory;
        } catch (RuntimeException e) {
            laboratory.close();
            throw e;
        }
    }

    private void prepare(Map<Engine, Integer> scenarios) {
        Map<Engine, Integer> ofOurs = new LinkedHashMap<>(scenarios);
        ofOurs.keySet().removeIf(Engine::isExisting);
        if (!ofOurs.isEmpty()) {
            without.unlessReady(ofOurs.keySet(), () -> disposable(ofOurs));
        }
        scenarios.keySet().stream()
                .filter(Engine::isExisting)
                .forEach(engine -> without.unlessReady(Set.of(engine), () -> existing(engine)));
        without.mustNotBeAll(scenarios.keySet());
    }

    /**
     * The reason why an engine has no hosts in this run; the same object for engines with the same reason. Empty if it has
     * hosts.
     */
    public Optional<NotReady> whyNone(Engine engine) {
        return without.why(engine);
    }

    /** The engine. For the existing daemon, the daemon itself gives the version and the image store. */
    public Engine found(Engine engine) {
        return engine.isExisting() ? existing(engine).engine() : engine;
    }

    /**
     * Lends a clean host of an engine with exactly these images. Waits while all hosts are lent.
     *
     * @throws DaemonGone if the existing daemon no longer answers
     * @throws NotReady if the engine has no host; only the first caller gets the reason
     * @throws NotApplicable if the scenario cannot run on the existing daemon, or if another caller has got the reason why
     *     the engine has no host
     */
    public HostLease borrow(Engine engine, Set<StudentImage> wanted) {
        return without.unlessTold(
                engine,
                () -> engine.isExisting()
                        ? existing(engine).borrow(wanted)
                        : disposable(Map.of()).borrow(engine, wanted),
                () -> new NotApplicable("there is no host of Docker " + engine + ": another scenario says why"));
    }

    /** Ends the disposable hosts of an engine that no scenario needs any more, because a run may need many engines. */
    public synchronized void end(Engine engine) {
        disposable.ifPresent(hosts -> hosts.end(engine));
    }

    /** Lends the host of a tenant, if there is one, and else any host: see the methods for each. */
    public HostLease borrow(Engine engine, Set<StudentImage> wanted, Optional<Tenant> tenant) {
        return tenant.map(of -> borrow(engine, wanted, of)).orElseGet(() -> borrow(engine, wanted));
    }

    /**
     * Lends the clean disposable host of a tenant with exactly these images. Waits while the tenant has it.
     *
     * @throws NotReady if the engine has no host; only the first caller gets the reason
     * @throws NotApplicable if another caller has got the reason why the engine has no host
     */
    public HostLease borrow(Engine engine, Set<StudentImage> wanted, Tenant tenant) {
        return without.unlessTold(
                engine,
                () -> disposable(Map.of()).borrow(engine, wanted, tenant),
                () -> new NotApplicable("there is no host of Docker " + engine + ": another student's page says why"));
    }

    /**
     * The memory that disposable hosts can have, in bytes.
     *
     * @throws NotReady if no daemon answers
     */
    public static long memory() {
        return DisposableHosts.memory();
    }

    /** The most memory of a tenant's host, in bytes. */
    public static long memoryOfTenants() {
        return DisposableHosts.MEMORY_OF_TENANTS;
    }

    /** Whether the student's images on disposable hosts come from Docker Hub. */
    public boolean areImagesFromHub() {
        return disposable(Map.of()).areImagesFromHub();
    }

    private synchronized DisposableHosts disposable(Map<Engine, Integer> ahead) {
        DisposableHosts hosts = disposable.orElseGet(() -> DisposableHosts.prepare(hostsPerEngine, ahead, without));
        disposable = Optional.of(hosts);
        return hosts;
    }

    private synchronized ExistingPool existing(Engine engine) {
        ExistingPool pool = existing.orElseGet(() -> {
            ExistingDaemon daemon = ExistingDaemon.connect();
            return new ExistingPool(engine, daemon, Images.in(daemon.streams()));
        });
        existing = Optional.of(pool);
        return pool;
    }

    @Override
    public synchronized void close() {
        existing.ifPresent(ExistingPool::close);
        disposable.ifPresent(DisposableHosts::close);
    }
}
