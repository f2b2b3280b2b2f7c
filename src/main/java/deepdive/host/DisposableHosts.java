package deepdive.host;

import deepdive.engine.Engine;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What the disposable hosts of a run have in common: the outer daemon, the images, the mirror; and their pools. */
final class DisposableHosts implements AutoCloseable {

    private final OuterDaemon outer;
    private final Images images;
    private final MutualTls tls;
    private final Mirror mirror;
    private final HostWithImages withImages;
    private final int hostsPerEngine;
    private final Map<Engine, HostPool> pools = new ConcurrentHashMap<>();
    private final Map<Engine, NotReady> withoutImage = new ConcurrentHashMap<>();

    private DisposableHosts(OuterDaemon outer, int hostsPerEngine) {
        this.outer = outer;
        this.hostsPerEngine = hostsPerEngine;
        this.images = Images.in(outer.client());
        this.tls = new MutualTls(outer.address());
        this.mirror = new Mirror(outer, images);
        this.withImages = new HostWithImages(outer, images, mirror);
    }

    /**
     * Prepares the outer daemon: images built where they lack, the mirror started and seeded.
     *
     * @param ahead hosts that are started meanwhile, by engine
     */
    static DisposableHosts prepare(int hostsPerEngine, Map<Engine, Integer> ahead) {
        OuterDaemon outer = OuterDaemon.connect();
        SharedNetwork.ensure(outer.client());
        DisposableHosts hosts = new DisposableHosts(outer, hostsPerEngine);
        hosts.images.markOutdated(ahead.keySet());
        ahead.forEach(hosts::startAheadOfMirror);
        RunLock.whileHeld(hosts.mirror::start);
        ahead.forEach(hosts::startAhead);
        return hosts;
    }

    /** A host that has its images does not need the mirror to start; one that is still to be given them does. */
    private void startAheadOfMirror(Engine engine, int hosts) {
        try {
            if (image(engine, () -> withImages.ifThere(engine)).isPresent()) {
                startAhead(engine, hosts);
            }
        } catch (NotReady e) {
            // Whoever borrows one is told.
        }
    }

    private void startAhead(Engine engine, int hosts) {
        try {
            pool(engine).startAhead(hosts);
        } catch (NotReady e) {
            // Whoever borrows one is told.
        }
    }

    Loan borrow(Engine engine, Set<StudentImage> wanted) {
        return pool(engine).borrow(wanted);
    }

    private HostPool pool(Engine engine) {
        return pools.computeIfAbsent(engine, this::newPool);
    }

    private HostPool newPool(Engine engine) {
        String image = image(engine, () -> withImages.of(engine));
        return new HostPool(
                engine,
                hostsPerEngine,
                () -> new DisposableHost(engine, image, outer, tls, Optional.of(mirror)).start());
    }

    /** An image that cannot be made is tried once a run: each scenario says why, none tries again. */
    private <T> T image(Engine engine, Supplier<T> preparation) {
        NotReady before = withoutImage.get(engine);
        if (before != null) {
            throw before;
        }
        try {
            return RunLock.whileHeld(preparation);
        } catch (NotReady e) {
            withoutImage.put(engine, e);
            throw e;
        }
    }

    @Override
    public void close() {
        AtOnce.each(pools.values(), HostPool::close);
        mirror.close();
    }
}
