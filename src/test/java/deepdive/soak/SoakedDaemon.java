package deepdive.soak;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Info;
import deepdive.host.disposable.OuterDaemon;
import deepdive.soak.SoakRun.DaemonFigures;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Counts what the outer daemon has and uses. */
final class SoakedDaemon {

    private static final Path PID = Path.of("/var/run/docker.pid");

    private final DockerClient client = OuterDaemon.connect().client();

    DaemonFigures figures() throws IOException {
        Info info = client.infoCmd().exec();
        return new DaemonFigures(
                info.getContainers(),
                info.getImages(),
                client.listNetworksCmd().exec().size(),
                client.listVolumesCmd().exec().getVolumes().size(),
                descriptors(),
                disk(Path.of(info.getDockerRootDir())));
    }

    private static long descriptors() throws IOException {
        if (!Files.isReadable(PID)) {
            return 0;
        }
        Path open = Path.of("/proc", Files.readString(PID).strip(), "fd");
        try (Stream<Path> files = Files.isReadable(open) ? Files.list(open) : Stream.empty()) {
            return files.count();
        }
    }

    private static long disk(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return 0;
        }
        FileStore store = Files.getFileStore(root);
        return store.getTotalSpace() - store.getUnallocatedSpace();
    }
}
