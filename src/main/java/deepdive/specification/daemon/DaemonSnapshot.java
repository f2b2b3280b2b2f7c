package deepdive.specification.daemon;

import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.ContainerNetwork;
import com.github.dockerjava.api.model.ContainerNetworkSettings;
import com.github.dockerjava.api.model.ContainerPort;
import com.github.dockerjava.api.model.Network;
import deepdive.evidence.Snapshot;
import deepdive.host.Daemon;
import deepdive.host.ImageName;
import deepdive.host.PredefinedNetworks;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a snapshot of the daemon's containers and networks. */
public final class DaemonSnapshot {

    private DaemonSnapshot() {}

    /** The snapshot without a time, so that two snapshots can be compared. */
    public static Snapshot of(Daemon daemon) {
        return new Snapshot(
                Optional.empty(),
                daemon.containers().stream().map(DaemonSnapshot::container).toList(),
                daemon.networks().stream().map(DaemonSnapshot::network).toList());
    }

    private static Snapshot.Container container(Container container) {
        Map<String, Snapshot.EndpointSettings> networks = new LinkedHashMap<>();
        Optional.ofNullable(container.getNetworkSettings())
                .map(ContainerNetworkSettings::getNetworks)
                .ifPresent(theirs -> theirs.forEach((name, network) -> networks.put(name, endpoint(network))));
        return new Snapshot.Container(
                container.getId(),
                container.getNames()[0].substring(1),
                ImageName.familiar(container.getImage()),
                text(container.getState()),
                networks,
                networks.containsKey(PredefinedNetworks.HOST),
                Arrays.stream(container.getPorts()).map(DaemonSnapshot::port).toList());
    }

    private static Snapshot.EndpointSettings endpoint(ContainerNetwork network) {
        return new Snapshot.EndpointSettings(
                text(network.getIpAddress()), text(network.getGateway()), text(network.getMacAddress()));
    }

    private static Snapshot.Port port(ContainerPort port) {
        return new Snapshot.Port(
                Objects.requireNonNullElse(port.getPrivatePort(), 0),
                text(port.getType()),
                Stream.ofNullable(port.getPublicPort())
                        .mapToInt(Integer::intValue)
                        .findFirst(),
                text(port.getIp()));
    }

    private static Snapshot.Network network(Network network) {
        Optional<Network.Ipam.Config> pool =
                Objects.requireNonNullElse(network.getIpam().getConfig(), List.<Network.Ipam.Config>of()).stream()
                        .findFirst();
        return new Snapshot.Network(
                network.getId(),
                network.getName(),
                text(network.getDriver()),
                pool.map(Network.Ipam.Config::getSubnet).orElse(""),
                pool.map(Network.Ipam.Config::getGateway).orElse(""),
                "bridge".equals(network.getDriver()) ? bridge(network) : "");
    }

    private static String bridge(Network network) {
        return Optional.ofNullable(network.getOptions())
                .map(options -> options.get("com.docker.network.bridge.name"))
                .orElseGet(() -> "br-" + network.getId().substring(0, 12));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
