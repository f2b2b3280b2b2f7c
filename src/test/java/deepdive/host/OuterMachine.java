package deepdive.host;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import java.nio.file.Path;
import java.util.Optional;

/** The outer daemon of this machine, and hosts on it without a mirror: for tests of single parts. */
final class OuterMachine {

    static final EngineCatalogue CATALOGUE = EngineCatalogue.load();
    static final Path IMAGE_FOLDERS = Path.of("src/main/docker");

    private final OuterDaemon outer = OuterDaemon.connect();
    private final MutualTls tls = new MutualTls(outer.address());

    OuterDaemon daemon() {
        return outer;
    }

    MutualTls tls() {
        return tls;
    }

    Images images(Path folders) {
        return new Images(outer.client(), folders, CATALOGUE.courseBaseImage());
    }

    /** The image of an engine's hosts, built where it lacks. */
    String hostImage(Engine engine) {
        return RunLock.whileHeld(() -> images(IMAGE_FOLDERS).host(engine));
    }

    /** A host that has not been started, said to be of an engine, made from an image. */
    DisposableHost host(Engine engine, String image) {
        SharedNetwork.ensure(outer.client());
        return new DisposableHost(engine, image, outer, tls, Optional.empty());
    }
}
