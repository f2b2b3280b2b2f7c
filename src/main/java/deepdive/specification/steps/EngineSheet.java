package deepdive.specification.steps;

import com.github.dockerjava.api.model.Info;
import deepdive.host.DockerHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.ObjectMapper;

/** Writes {@code reports/<engine>/engine.json}, what the engine under test says of itself, once in a run. */
final class EngineSheet {

    private static final Set<String> WRITTEN = ConcurrentHashMap.newKeySet();

    private EngineSheet() {}

    static void writeOnce(DockerHost host) {
        if (!WRITTEN.add(host.engine().id())) {
            return;
        }
        Path folder = Evidence.reports().resolve(host.engine().id());
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("engine.json"), new ObjectMapper().writeValueAsString(describe(host)));
        } catch (IOException e) {
            throw new UncheckedIOException("The engine's description cannot be written to " + folder, e);
        }
    }

    private static Map<String, Object> describe(DockerHost host) {
        Info info = host.daemon().client().infoCmd().exec();
        return DaemonSnapshot.filled(
                "id", host.engine().id(),
                "engine", host.daemon().release(),
                "cli",
                        host.run("docker", "version", "--format", "{{.Client.Version}}")
                                .strip(),
                "api", host.daemon().version().getApiVersion(),
                "store", host.engine().store().label(),
                "storageDriver", info.getDriver(),
                "firewall", host.daemon().firewall(),
                "cgroup", raw(info, "CgroupVersion"),
                "kernel", info.getKernelVersion(),
                "operatingSystem", info.getOperatingSystem(),
                "started", Instant.now().toString());
    }

    private static String raw(Info info, String key) {
        return Optional.ofNullable(info.getRawValues().get(key))
                .map(String::valueOf)
                .orElse("");
    }
}
