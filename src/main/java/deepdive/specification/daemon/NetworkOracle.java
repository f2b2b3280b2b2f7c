package deepdive.specification.daemon;

import com.github.dockerjava.api.model.ContainerNetwork;
import com.github.dockerjava.api.model.Network;
import com.github.dockerjava.api.model.Ports;
import deepdive.host.DockerHost;
import deepdive.observe.network.NetworkList;
import deepdive.observe.network.PortMapping;
import deepdive.observe.network.Subnet;
import deepdive.specification.oracle.network.Endpoint;
import deepdive.specification.oracle.network.KnownNetwork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The second oracle for networks: asks a host's daemon; see also {@link KernelOracle}. */
public final class NetworkOracle {

    private static final String BRIDGE_NAME = "com.docker.network.bridge.name";

    private final DockerHost host;
    private final ContainerOracle containers;

    public NetworkOracle(DockerHost host) {
        this.host = host;
        this.containers = new ContainerOracle(host);
    }

    /** The network drivers of the daemon. */
    public Set<String> drivers() {
        return Set.copyOf(host.daemon().client().infoCmd().exec().getPlugins().getOrDefault("Network", List.of()));
    }

    /** The networks that `docker network ls` lists. A daemon with other users lists their networks, too. */
    public List<KnownNetwork> everyonesNetworks() {
        return host.daemon().everyonesNetworks().stream()
                .map(NetworkOracle::known)
                .toList();
    }

    private List<KnownNetwork> networks() {
        return host.daemon().networks().stream().map(NetworkOracle::known).toList();
    }

    public KnownNetwork network(String name) {
        return networks().stream()
                .filter(network -> network.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("The daemon knows no network '" + name + "'. It has: " + networks()));
    }

    /** The host's interface that is the bridge of a network. */
    public String bridgeOf(String name) {
        return network(name).bridge().orElseThrow(() -> new AssertionError("The network '" + name + "' has no bridge"));
    }

    private static KnownNetwork known(Network network) {
        List<Network.Ipam.Config> pools =
                Objects.requireNonNullElse(network.getIpam().getConfig(), List.of());
        Optional<Network.Ipam.Config> pool = pools.stream()
                .filter(each -> each.getSubnet() != null && !each.getSubnet().contains(":"))
                .findFirst();
        return new KnownNetwork(
                network.getId(),
                network.getName(),
                network.getDriver(),
                network.getScope(),
                pool.map(each -> Subnet.parse(each.getSubnet())),
                pool.map(Network.Ipam.Config::getGateway),
                bridge(network));
    }

    private static Optional<String> bridge(Network network) {
        String named = Objects.requireNonNullElse(network.getOptions(), Map.<String, String>of())
                .getOrDefault(BRIDGE_NAME, NetworkList.bridgeOf(network.getId()));
        return network.getDriver().equals("bridge") ? Optional.of(named) : Optional.empty();
    }

    /** A container's networks and its address in each of them. */
    public List<Endpoint> endpoints(String container) {
        List<Endpoint> endpoints = new ArrayList<>();
        memberships(container).forEach((network, membership) -> {
            if (membership.getIpAddress() != null && !membership.getIpAddress().isEmpty()) {
                endpoints.add(new Endpoint(container, network, membership.getIpAddress()));
            }
        });
        return endpoints;
    }

    public List<Endpoint> endpoints(String one, String other) {
        return Stream.of(one, other).flatMap(each -> endpoints(each).stream()).toList();
    }

    public Optional<Endpoint> endpoint(String container, String network) {
        return endpoints(container).stream()
                .filter(endpoint -> endpoint.network().equals(network))
                .findFirst();
    }

    /** A container's place in a network, in which it must have an address. */
    public Endpoint mustBeIn(String network, String container) {
        return endpoint(container, network)
                .orElseThrow(() -> new AssertionError("The daemon knows no address of the container '" + container
                        + "' in the network '" + network + "'. It knows: " + endpoints(container)));
    }

    /** The addresses of the container with a name; none if there is no such container. */
    public List<String> addressesNamed(String name) {
        return host.daemon()
                .container(name)
                .map(container -> Endpoint.addressesOf(name, endpoints(name)))
                .orElse(List.of());
    }

    /** A container's own host name. */
    public String hostname(String container) {
        return Objects.requireNonNull(containers.inspect(container).getConfig().getHostName());
    }

    /** The names of a container's networks. */
    public Set<String> networksOf(String container) {
        return memberships(container).keySet();
    }

    private Map<String, ContainerNetwork> memberships(String container) {
        return Objects.requireNonNullElse(
                containers.inspect(container).getNetworkSettings().getNetworks(), Map.of());
    }

    /** A container's published ports. */
    public List<PortMapping> ports(String container) {
        List<PortMapping> ports = new ArrayList<>();
        containers
                .inspect(container)
                .getNetworkSettings()
                .getPorts()
                .getBindings()
                .forEach((port, bindings) -> {
                    for (Ports.Binding binding : Objects.requireNonNullElse(bindings, new Ports.Binding[0])) {
                        ports.add(new PortMapping(
                                port.getPort(),
                                port.getProtocol().toString(),
                                Optional.of(new PortMapping.HostPort(
                                        binding.getHostIp(), Integer.parseInt(binding.getHostPortSpec())))));
                    }
                });
        return ports;
    }

    /** The host's published ports, according to the daemon. */
    public Set<Integer> publishedPorts() {
        return host.daemon().containers().stream()
                .flatMap(container -> Arrays.stream(container.getPorts()))
                .flatMap(port -> Optional.ofNullable(port.getPublicPort()).stream())
                .collect(Collectors.toSet());
    }
}
