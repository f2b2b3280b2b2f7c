package deepdive.specification.steps;

import com.github.dockerjava.api.model.Info;
import deepdive.evidence.EngineDescription;
import deepdive.host.DockerHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Writes {@code reports/<engine>/engine.json}, the engine's description of itself, once in a run. */
final class EngineSheet {

    private static final Set<Path> WRITTEN = ConcurrentHashMap.newKeySet();

    private EngineSheet() {}

    static void writeOnce(DockerHost host) {
        Path folder = EvidenceKeeper.reports().resolve(host.engine().folder());
        if (!WRITTEN.add(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(EngineDescription.FILE), describe(host).json());
        } catch (IOException e) {
            throw new UncheckedIOException("The engine's description cannot be written to " + folder, e);
        }
    }

    private static EngineDescription describe(DockerHost host) {
        Info info = host.daemon().client().infoCmd().exec();
        String cli =
                host.run("docker", "version", "--format", "{{.Client.Version}}").strip();
        return new EngineDescription(
                host.engine().id(),
                new EngineDescription.Versions(
                        Optional.of(host.daemon().release()),
                        Optional.of(cli),
                        Optional.ofNullable(host.daemon().version().getApiVersion())),
                new EngineDescription.Storage(
                        Optional.of(host.engine().store().label()), Optional.ofNullable(info.getDriver())),
                new EngineDescription.Machine(
                        Optional.of(host.daemon().firewall()),
                        Optional.ofNullable(info.getRawValues().get("CgroupVersion"))
                                .map(String::valueOf),
                        Optional.ofNullable(info.getKernelVersion()),
                        Optional.ofNullable(info.getOperatingSystem())),
                Optional.of(Instant.now()));
    }
}
