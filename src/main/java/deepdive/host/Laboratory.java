package deepdive.host;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All that a run has of its own: the images, the mirror and the pools of hosts. Made once a run. */
public final class Laboratory implements AutoCloseable {

    private static final Path IMAGE_FOLDERS = Path.of("src/main/docker");

    private final OuterDaemon outer;
    private final Images images;
    private final MutualTls tls;
    private final Mirror mirror;
    private final int hostsPerEngine;
    private final Map<Engine, HostPool> pools = new ConcurrentHashMap<>();

    private Laboratory(OuterDaemon outer, int hostsPerEngine) {
        this.outer = outer;
        this.hostsPerEngine = hostsPerEngine;
        this.images =
                new Images(outer.client(), IMAGE_FOLDERS, EngineCatalogue.load().courseBaseImage());
        this.tls = new MutualTls(outer.address());
        this.mirror = new Mirror(outer, images);
    }

    /**
     * Prepares the outer daemon: images built where they lack, the mirror started and seeded.
     *
     * @param hostsPerEngine how many hosts of an engine there may be at a time
     * @throws NotReady where something is missing that a person can mend
     */
    public static Laboratory open(int hostsPerEngine) {
        OuterDaemon outer = OuterDaemon.connect();
        return RunLock.whileHeld(() -> {
            SharedNetwork.ensure(outer.client());
            Laboratory laboratory = new Laboratory(outer, hostsPerEngine);
            laboratory.mirror.start();
            laboratory.mirror.seed(EnumSet.allOf(StudentImage.class));
            return laboratory;
        });
    }

    /** Lends a clean host of an engine with these images and no others; waits while all are lent. */
    public Loan borrow(Engine engine, Set<StudentImage> wanted) {
        return pools.computeIfAbsent(engine, this::pool).borrow(wanted);
    }

    private HostPool pool(Engine engine) {
        String image = RunLock.whileHeld(() -> images.host(engine));
        return new HostPool(
                engine,
                hostsPerEngine,
                () -> new DisposableHost(engine, image, outer, tls, Optional.of(mirror)).start());
    }

    @Override
    public void close() {
        pools.values().parallelStream().forEach(HostPool::close);
        mirror.close();
    }
}
