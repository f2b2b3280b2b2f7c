package deepdive.host.disposable;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.host.certificate.CertificateAuthority;
import deepdive.host.image.Images;
import deepdive.host.image.RunLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The outer daemon of this machine, and hosts without a mirror on it, for tests of single parts. */
public final class OuterMachine {

    public static final EngineCatalogue CATALOGUE = EngineCatalogue.load();
    static final Path IMAGE_FOLDERS = Path.of("src/main/docker");

    private final OuterDaemon outer = OuterDaemon.connect();
    private final MutualTls tls;

    public OuterMachine() {
        this(new CertificateAuthority());
    }

    /** @param authority signs the certificates of the hosts and of their client */
    OuterMachine(CertificateAuthority authority) {
        this.tls = new MutualTls(outer.address(), authority);
    }

    public OuterDaemon daemon() {
        return outer;
    }

    MutualTls tls() {
        return tls;
    }

    public Images images(Path folders) {
        return new Images(outer.client(), folders, CATALOGUE.courseBaseImage());
    }

    /** Copies the folders of our images, so that a test can change them. */
    public static void copyImageFolders(Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(IMAGE_FOLDERS)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(IMAGE_FOLDERS.relativize(path));
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }

    /** The image of an engine's hosts. It is built if the daemon does not have it. */
    public String hostImage(Engine engine) {
        return RunLock.whileHeld(() -> images(IMAGE_FOLDERS).host(engine));
    }

    /** A host that has not been started. The engine and the image need not fit together. */
    public DisposableHost host(Engine engine, String image) {
        SharedNetwork.ensure(outer.client());
        return new DisposableHost(engine, image, outer, tls, Optional.empty());
    }
}
