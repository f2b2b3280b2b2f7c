package deepdive.host.disposable;

import deepdive.engine.Engine;
import deepdive.host.HostLease;
import deepdive.host.NotReady;
import deepdive.host.WithoutHosts;
import deepdive.host.image.Images;
import deepdive.host.image.RunLock;
import deepdive.host.image.StudentImage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What the disposable hosts of a run have in common: the outer daemon, the images, the mirror; and their pools. */
public final class DisposableHosts implements AutoCloseable {

    private final OuterDaemon outer;
    private final MutualTls tls;
    private final Mirror mirror;
    private final HostWithImages withImages;
    private final int hostsPerEngine;
    private final Map<Engine, HostPool> pools = new ConcurrentHashMap<>();
    private final WithoutHosts without;

    private DisposableHosts(OuterDaemon outer, Images images, int hostsPerEngine, WithoutHosts without) {
        this.outer = outer;
        this.hostsPerEngine = hostsPerEngine;
        this.without = without;
        this.tls = new MutualTls(outer.address());
        this.mirror = new Mirror(outer, images);
        this.withImages = new HostWithImages(outer, images, mirror);
    }

    /**
     * Prepares the outer daemon: images built where they lack, the mirror started and seeded.
     *
     * @param ahead hosts that are started meanwhile, by engine
     * @param without takes down the engines that cannot be prepared
     * @throws NotReady where none of these engines can
     */
    public static DisposableHosts prepare(int hostsPerEngine, Map<Engine, Integer> ahead, WithoutHosts without) {
        OuterDaemon outer = OuterDaemon.connect();
        SharedNetwork.ensure(outer.client());
        Images images = Images.in(outer.client());
        // Before anything else is made: where no engine can be had, that is all there is to say.
        ahead.keySet()
                .forEach(engine ->
                        without.unlessReady(Set.of(engine), () -> RunLock.whileHeld(() -> images.host(engine))));
        without.mustNotBeAll(ahead.keySet());
        DisposableHosts hosts = new DisposableHosts(outer, images, hostsPerEngine, without);
        images.markOutdated(ahead.keySet());
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

    public HostLease borrow(Engine engine, Set<StudentImage> wanted) {
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

    /** An image that cannot be made is tried once a run: none tries again. */
    private <T> T image(Engine engine, Supplier<T> preparation) {
        return without.unlessKnown(engine, () -> RunLock.whileHeld(preparation));
    }

    @Override
    public void close() {
        Parallel.each(pools.values(), HostPool::close);
        mirror.close();
    }
}
