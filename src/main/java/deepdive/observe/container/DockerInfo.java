package deepdive.observe.container;

import deepdive.observe.InfoLines;
import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code docker info} says of the daemon.
 *
 * @param serverVersion such as {@code 26.1.5+dfsg1}
 * @param storageDriver {@code overlay2}; {@code overlayfs} with the containerd image store
 * @param driverType {@code io.containerd.snapshotter.v1} with the containerd image store, else empty
 * @param cgroupVersion 1 or 2
 * @param networkDrivers the network plugins: {@code bridge}, {@code host}, {@code null} …
 * @param registryMirrors URLs
 * @param firewallBackend such as {@code iptables}; told from CLI 29 on
 */
public record DockerInfo(
        String serverVersion,
        String storageDriver,
        Optional<String> driverType,
        Optional<Integer> cgroupVersion,
        Set<String> networkDrivers,
        List<String> registryMirrors,
        Optional<String> firewallBackend) {

    public DockerInfo {
        networkDrivers = Set.copyOf(networkDrivers);
        registryMirrors = List.copyOf(registryMirrors);
    }

    /**
     * Reads {@code docker info}.
     *
     * @throws UnreadableOutput if there is no server's part with version, storage driver and network plugins, as when
     *     the daemon does not answer
     */
    public static DockerInfo parse(String text) {
        Output output = new Output("docker info", text).orEmpty("a part that begins with “Server:”");
        InfoLines server = InfoLines.server(output);
        return new DockerInfo(
                server.need("Server Version"),
                server.need("Storage Driver"),
                server.value("Storage Driver/driver-type"),
                server.value("Cgroup Version").map(digits -> output.number(digits, "Cgroup Version: " + digits)),
                new HashSet<>(List.of(server.need("Plugins/Network").split("\\s+"))),
                server.listOf("Registry Mirrors"),
                server.value("Firewall Backend"));
    }

    /** Whether images lie in containerd's store. */
    public boolean usesContainerdStore() {
        return driverType
                .filter(type -> type.startsWith("io.containerd.snapshotter"))
                .isPresent();
    }
}
