package deepdive.host.disposable;

import deepdive.engine.Engine;
import deepdive.host.HostLease;
import deepdive.host.NotReady;
import deepdive.host.Tenant;
import deepdive.host.WithoutHosts;
import deepdive.host.image.Images;
import deepdive.host.image.RunLock;
import deepdive.host.image.StudentImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The disposable hosts of a run: the outer daemon, the images and the mirror that they share, and a pool for each engine. */
public final class DisposableHosts implements AutoCloseable {

    /** The most memory of a tenant's host in bytes, with the files of its containers and images (docs/practice.md). */
    public static final long MEMORY_OF_TENANTS = 1L << 30;

    private record TenantOfEngine(Engine engine, Tenant tenant) {}

    private final OuterDaemon outer;
    private final Images images;
    private final MutualTls tls;
    private final Mirror mirror;
    private final HostWithImages withImages;
    private final int hostsPerEngine;
    private final Map<Engine, HostPool> pools = new ConcurrentHashMap<>();
    private final Map<TenantOfEngine, HostPool> tenants = new ConcurrentHashMap<>();
    private final Semaphore starts = new Semaphore(Runtime.getRuntime().availableProcessors() + 2);
    private final WithoutHosts without;

    private DisposableHosts(OuterDaemon outer, Images images, int hostsPerEngine, WithoutHosts without) {
        this.outer = outer;
        this.images = images;
        this.hostsPerEngine = hostsPerEngine;
        this.without = without;
        this.tls = new MutualTls(outer.address());
        this.mirror = new Mirror(outer, images);
        this.withImages = new HostWithImages(outer, images, mirror);
    }

    /** Whether the student's images come from Docker Hub. */
    public boolean areImagesFromHub() {
        return images.areFromHub();
    }

    /**
     * Prepares the outer daemon: builds images that are missing, starts the mirror and fills it.
     *
     * @param ahead how many hosts of each engine to start at the same time
     * @param without notes the engines that cannot be prepared
     * @throws NotReady if none of these engines can be prepared
     */
    public static DisposableHosts prepare(int hostsPerEngine, Map<Engine, Integer> ahead, WithoutHosts without) {
        RemovedTwice.isNoFailure();
        OuterDaemon outer = OuterDaemon.connect();
        SharedNetwork.ensure(outer.client());
        NeverStarted.remove(outer.client());
        Images images = Images.in(outer.client());
        // This comes first: if there are no hosts of any engine, the run needs nothing else.
        ahead.keySet()
                .forEach(engine -> without.unlessReady(Set.of(engine), () -> {
                    images.buildFromSource(engine);
                    RunLock.whileHeld(() -> images.host(engine));
                }));
        without.mustNotBeAll(ahead.keySet());
        DisposableHosts hosts = new DisposableHosts(outer, images, hostsPerEngine, without);
        images.markOutdated(ahead.keySet());
        ahead.forEach(hosts::startAheadOfMirror);
        RunLock.whileHeld(hosts.mirror::start);
        ahead.forEach(hosts::startAhead);
        return hosts;
    }

    /**
     * Starts hosts before the mirror runs. Only an image that has the student's images in it can start without the mirror.
     */
    private void startAheadOfMirror(Engine engine, int hosts) {
        try {
            if (image(engine, () -> withImages.ifThere(engine)).isPresent()) {
                startAhead(engine, hosts);
            }
        } catch (NotReady e) {
            // The scenario that borrows a host gets the reason.
        }
    }

    private void startAhead(Engine engine, int hosts) {
        try {
            pool(engine).startAhead(hosts);
        } catch (NotReady e) {
            // The scenario that borrows a host gets the reason.
        }
    }

    /**
     * The memory that hosts on the configured daemon can have, in bytes: the free memory if the daemon is on this machine, else
     * all memory of its machine.
     *
     * @throws NotReady if no daemon answers
     */
    public static long memory() {
        OuterDaemon outer = OuterDaemon.connect();
        return outer.isLocal() ? FreeMemory.ofThisMachine().orElse(outer.memory()) : outer.memory();
    }

    /**
     * Lends a clean host of an engine with exactly these images. Waits while all hosts are lent.
     *
     * @throws NotReady if the engine cannot have hosts
     */
    public HostLease borrow(Engine engine, Set<StudentImage> wanted) {
        return pool(engine).borrow(wanted);
    }

    /** Ends the hosts of an engine that no scenario needs any more. */
    public void end(Engine engine) {
        Optional.ofNullable(pools.remove(engine)).ifPresent(HostPool::close);
    }

    /**
     * Lends the clean host of a tenant with exactly these images. Waits while the tenant has it.
     *
     * @throws NotReady if the engine cannot have hosts
     */
    public HostLease borrow(Engine engine, Set<StudentImage> wanted, Tenant tenant) {
        return tenants.computeIfAbsent(new TenantOfEngine(engine, tenant), this::newPool)
                .borrow(wanted);
    }

    private HostPool newPool(TenantOfEngine of) {
        Engine engine = of.engine();
        String image = imageWithImages(engine);
        return new HostPool(
                engine, 1, () -> startForTenant(new DisposableHost(engine, image, outer, tls, Optional.of(mirror))));
    }

    /** A class starts all its hosts at once. A few at a time are as fast together, and the first ones are ready earlier. */
    private DisposableHost startForTenant(DisposableHost host) {
        List<String> mirrors = mirror.daemonArguments(TenantNetwork.gateway(outer.client()));
        starts.acquireUninterruptibly();
        try {
            return host.forTenant(mirrors).start();
        } finally {
            starts.release();
        }
    }

    private HostPool pool(Engine engine) {
        return pools.computeIfAbsent(engine, this::newPool);
    }

    private HostPool newPool(Engine engine) {
        String image = imageWithImages(engine);
        return new HostPool(
                engine,
                hostsPerEngine,
                () -> new DisposableHost(engine, image, outer, tls, Optional.of(mirror)).start());
    }

    private String imageWithImages(Engine engine) {
        return without.unlessKnown(engine, () -> {
            images.buildFromSource(engine);
            return RunLock.whileHeld(() -> withImages.of(engine));
        });
    }

    /** Prepares an image, unless an earlier attempt of this run has failed. */
    private <T> T image(Engine engine, Supplier<T> preparation) {
        return without.unlessKnown(engine, () -> RunLock.whileHeld(preparation));
    }

    @Override
    public void close() {
        Parallel.each(
                Stream.concat(pools.values().stream(), tenants.values().stream())
                        .toList(),
                HostPool::close);
        mirror.close();
    }
}
