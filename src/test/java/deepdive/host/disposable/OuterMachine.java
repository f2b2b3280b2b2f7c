package deepdive.host.disposable;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.host.image.Images;
import deepdive.host.image.RunLock;
import java.nio.file.Path;
import java.util.Optional;

/** The outer daemon of this machine, and hosts on it without a mirror: for tests of single parts. */
public final class OuterMachine {

    public static final EngineCatalogue CATALOGUE = EngineCatalogue.load();
    static final Path IMAGE_FOLDERS = Path.of("src/main/docker");

    private final OuterDaemon outer = OuterDaemon.connect();
    private final MutualTls tls = new MutualTls(outer.address());

    public OuterDaemon daemon() {
        return outer;
    }

    MutualTls tls() {
        return tls;
    }

    public Images images(Path folders) {
        return new Images(outer.client(), folders, CATALOGUE.courseBaseImage());
    }

    /** The image of an engine's hosts, built where it lacks. */
    public String hostImage(Engine engine) {
        return RunLock.whileHeld(() -> images(IMAGE_FOLDERS).host(engine));
    }

    /** A host that has not been started, said to be of an engine, made from an image. */
    public DisposableHost host(Engine engine, String image) {
        SharedNetwork.ensure(outer.client());
        return new DisposableHost(engine, image, outer, tls, Optional.empty());
    }
}
