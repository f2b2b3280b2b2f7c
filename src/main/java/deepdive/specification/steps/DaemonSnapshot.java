package deepdive.specification.steps;

import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.ContainerNetworkSettings;
import com.github.dockerjava.api.model.ContainerPort;
import com.github.dockerjava.api.model.Network;
import deepdive.host.Daemon;
import deepdive.host.ImageName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The daemon's containers and networks at one moment, as {@code docs/report-data.md} describes it. */
final class DaemonSnapshot {

    private DaemonSnapshot() {}

    static Map<String, Object> of(Daemon daemon) {
        Map<String, Object> snapshot = new LinkedHashMap<>();
        snapshot.put(
                "containers",
                daemon.containers().stream().map(DaemonSnapshot::container).toList());
        snapshot.put(
                "networks",
                daemon.networks().stream().map(DaemonSnapshot::network).toList());
        return snapshot;
    }

    private static Map<String, Object> container(Container container) {
        Map<String, Object> networks = new LinkedHashMap<>();
        Optional.ofNullable(container.getNetworkSettings())
                .map(ContainerNetworkSettings::getNetworks)
                .ifPresent(theirs -> theirs.forEach((name, network) -> networks.put(
                        name,
                        filled(
                                "address", network.getIpAddress(),
                                "gateway", network.getGateway(),
                                "mac", network.getMacAddress()))));
        Map<String, Object> entry = filled(
                "id", container.getId(),
                "name", container.getNames()[0].substring(1),
                "image", ImageName.familiar(container.getImage()),
                "state", container.getState());
        entry.put("networks", networks);
        entry.put("hostNetwork", networks.containsKey("host"));
        entry.put(
                "ports",
                Arrays.stream(container.getPorts()).map(DaemonSnapshot::port).toList());
        return entry;
    }

    private static Map<String, Object> port(ContainerPort port) {
        return filled(
                "container", port.getPrivatePort(),
                "protocol", port.getType(),
                "host", port.getPublicPort(),
                "address", port.getIp());
    }

    private static Map<String, Object> network(Network network) {
        Map<String, Object> entry =
                filled("id", network.getId(), "name", network.getName(), "driver", network.getDriver());
        List<Network.Ipam.Config> pools =
                Objects.requireNonNullElse(network.getIpam().getConfig(), List.of());
        pools.stream()
                .findFirst()
                .ifPresent(pool -> entry.putAll(filled("subnet", pool.getSubnet(), "gateway", pool.getGateway())));
        if ("bridge".equals(network.getDriver())) {
            String named = Objects.requireNonNullElse(network.getOptions(), Map.<String, String>of())
                    .get("com.docker.network.bridge.name");
            entry.put("bridge", named != null ? named : "br-" + network.getId().substring(0, 12));
        }
        return entry;
    }

    /** A map of those of the pairs that have a value. */
    static Map<String, Object> filled(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null && !"".equals(pairs[i + 1])) {
                map.put((String) pairs[i], pairs[i + 1]);
            }
        }
        return map;
    }
}
