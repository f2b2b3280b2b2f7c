package deepdive.steps;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.ContainerNetwork;
import com.github.dockerjava.api.model.Network;
import com.github.dockerjava.api.model.Ports;
import deepdive.assertions.Endpoint;
import deepdive.assertions.KnownNetwork;
import deepdive.host.DockerHost;
import deepdive.observe.Environment;
import deepdive.observe.HostsFile;
import deepdive.observe.Interface;
import deepdive.observe.Interfaces;
import deepdive.observe.ListeningPorts;
import deepdive.observe.Namespaces;
import deepdive.observe.NatTable;
import deepdive.observe.PortMapping;
import deepdive.observe.Subnet;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** The second oracle of the network chapter: what a host's daemon says of networks, and what the host's kernel does. */
final class NetworkOracle {

    private static final String BRIDGE_NAME = "com.docker.network.bridge.name";
    private static final int SHORT_ID = 12;
    private static final int HEXADECIMAL = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(50);

    private final DockerHost host;

    NetworkOracle(DockerHost host) {
        this.host = host;
    }

    /** The drivers that the daemon can make networks with. */
    Set<String> drivers() {
        return Set.copyOf(host.daemon().client().infoCmd().exec().getPlugins().getOrDefault("Network", List.of()));
    }

    /** What `docker network ls` lists: on a daemon with other users, theirs too. */
    List<KnownNetwork> everyonesNetworks() {
        return host.daemon().everyonesNetworks().stream()
                .map(NetworkOracle::known)
                .toList();
    }

    private List<KnownNetwork> networks() {
        return host.daemon().networks().stream().map(NetworkOracle::known).toList();
    }

    KnownNetwork network(String name) {
        return networks().stream()
                .filter(network -> network.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("The daemon knows no network '" + name + "'. It has: " + networks()));
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
                .getOrDefault(BRIDGE_NAME, "br-" + network.getId().substring(0, SHORT_ID));
        return network.getDriver().equals("bridge") ? Optional.of(named) : Optional.empty();
    }

    /** Where the daemon knows a container: its networks and its address in each. */
    List<Endpoint> endpoints(String container) {
        List<Endpoint> endpoints = new ArrayList<>();
        memberships(container).forEach((network, membership) -> {
            if (membership.getIpAddress() != null && !membership.getIpAddress().isEmpty()) {
                endpoints.add(new Endpoint(container, network, membership.getIpAddress()));
            }
        });
        return endpoints;
    }

    List<Endpoint> endpoints(String one, String other) {
        return Stream.of(one, other).flatMap(each -> endpoints(each).stream()).toList();
    }

    Optional<Endpoint> endpoint(String container, String network) {
        return endpoints(container).stream()
                .filter(endpoint -> endpoint.network().equals(network))
                .findFirst();
    }

    /** Where a container is in a network that it must have an address in. */
    Endpoint mustBeIn(String network, String container) {
        return endpoint(container, network)
                .orElseThrow(() -> new AssertionError("The daemon knows no address of the container '" + container
                        + "' in the network '" + network + "'. It knows: " + endpoints(container)));
    }

    /** The addresses of the container of a name; none where there is no such container. */
    List<String> addressesNamed(String name) {
        return host.daemon()
                .container(name)
                .map(container -> Endpoint.addressesOf(name, endpoints(name)))
                .orElse(List.of());
    }

    /** The name that a container has for itself. */
    String hostname(String container) {
        return Objects.requireNonNull(inspect(container).getConfig().getHostName());
    }

    /** The names of the networks that the daemon has a container in. */
    Set<String> networksOf(String container) {
        return memberships(container).keySet();
    }

    private Map<String, ContainerNetwork> memberships(String container) {
        return Objects.requireNonNullElse(
                inspect(container).getNetworkSettings().getNetworks(), Map.of());
    }

    /** A container's published ports. */
    List<PortMapping> ports(String container) {
        List<PortMapping> ports = new ArrayList<>();
        inspect(container).getNetworkSettings().getPorts().getBindings().forEach((port, bindings) -> {
            for (Ports.Binding binding : Objects.requireNonNullElse(bindings, new Ports.Binding[0])) {
                ports.add(new PortMapping(
                        port.getPort(),
                        port.getProtocol().toString(),
                        Optional.of(new PortMapping.Host(
                                binding.getHostIp(), Integer.parseInt(binding.getHostPortSpec())))));
            }
        });
        return ports;
    }

    /** The host's ports that the daemon says it has published. */
    Set<Integer> publishedPorts() {
        return host.daemon().containers().stream()
                .flatMap(container -> Arrays.stream(container.getPorts()))
                .flatMap(port -> Optional.ofNullable(port.getPublicPort()).stream())
                .collect(Collectors.toSet());
    }

    /** The host's interfaces. */
    Interfaces interfaces() {
        return Interfaces.parse(host.run("ip", "address", "show"));
    }

    /** The IPv4 addresses of the host. */
    List<String> addresses() {
        return interfaces().all().stream()
                .flatMap(each -> each.addresses().stream())
                .filter(Interface.Assigned::isIpv4)
                .map(Interface.Assigned::address)
                .toList();
    }

    /** By container, the host's interface that is the other end of the container's own on a bridge. */
    Map<String, String> peers(List<String> containers, String bridge) {
        List<Interface> ports = interfaces().portsOf(bridge);
        Map<String, String> peers = new TreeMap<>();
        for (String container : containers) {
            Interfaces inside = Interfaces.parse(inNetworkOf(container, "ip", "address", "show"));
            ports.stream()
                    .filter(port -> inside.all().stream()
                            .anyMatch(each -> each.peerIndex()
                                            .filter(index -> index == port.index())
                                            .isPresent()
                                    && port.peerIndex()
                                            .filter(index -> index == each.index())
                                            .isPresent()))
                    .forEach(port -> peers.put(container, port.name()));
            peers.putIfAbsent(container, "(none on " + bridge + ")");
        }
        return peers;
    }

    /** The file that a container sees as {@code /etc/hosts}, as it lies in the host. */
    HostsFile hostsFile(String container) {
        return HostsFile.parse(host.run("cat", inspect(container).getHostsPath()));
    }

    /** The environment that a container's main process was started with. */
    Environment environment(String container) {
        return Environment.parse(host.run("cat", "/proc/" + pid(container) + "/environ"));
    }

    /** The network namespace of a container's main process. */
    String namespace(String container) {
        return namespaceOf(String.valueOf(pid(container)));
    }

    /** The host's own network namespace. */
    String hostNamespace() {
        return namespaceOf("self");
    }

    /** All namespaces of a container's main process. */
    Namespaces namespaces(String container) {
        return namespacesOf(String.valueOf(pid(container)));
    }

    /** All namespaces of the host itself. */
    Namespaces hostNamespaces() {
        return namespacesOf("self");
    }

    private Namespaces namespacesOf(String process) {
        return Namespaces.parse(host.run("ls", "-l", "/proc/" + process + "/ns"));
    }

    /** What a container's main process may do: its capabilities(7), a set of bits. */
    BigInteger powers(String container) {
        return powersOf(String.valueOf(pid(container)));
    }

    /** What root may do in the host itself. */
    BigInteger hostPowers() {
        return powersOf("self");
    }

    private BigInteger powersOf(String process) {
        return new BigInteger(
                host.run("sed", "-n", "s/^CapEff:\\s*//p", "/proc/" + process + "/status")
                        .strip(),
                HEXADECIMAL);
    }

    private String namespaceOf(String pid) {
        return host.run("readlink", "/proc/" + pid + "/ns/net").strip();
    }

    /** Docker's rules for published ports, with counters; none where its chain is not there. */
    NatTable rules() {
        String rules = host.run("iptables", "--table", "nat", "-S", "-v")
                .lines()
                .filter(line -> line.startsWith("-A DOCKER "))
                .collect(Collectors.joining("\n"));
        return NatTable.parse("-N DOCKER\n" + rules);
    }

    /** The host's ports on which something listens. */
    ListeningPorts listening() {
        return ListeningPorts.parse(host.run("ss", "-ltnH"));
    }

    /** Waits until something listens on a port in a container's network, or this is in vain: what there is then is asked next. */
    void awaitListeningIn(String container, int port, BooleanSupplier inVain) {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .ignoreExceptions()
                    .until(() -> inVain.getAsBoolean() || listeningIn(container).include(port));
        } catch (ConditionTimeoutException e) {
            // That nothing listens is what the next assertion is about.
        }
    }

    /** The ports on which something listens in a container's network. */
    ListeningPorts listeningIn(String container) {
        return ListeningPorts.parse(inNetworkOf(container, "ss", "-ltnH"));
    }

    /** What a command prints in the host. */
    String inHost(String command) {
        return host.run(command.split(" "));
    }

    private String inNetworkOf(String container, String... command) {
        List<String> line = new ArrayList<>(List.of("nsenter", "--net", "--target", String.valueOf(pid(container))));
        line.addAll(List.of(command));
        return host.run(line.toArray(String[]::new));
    }

    /** The process of the host that a container's main process is. */
    long pid(String container) {
        return inspect(container).getState().getPidLong();
    }

    private InspectContainerResponse inspect(String container) {
        return host.daemon()
                .container(container)
                .orElseThrow(() -> new AssertionError("The daemon knows no container '" + container + "'. It has:\n"
                        + host.daemon().describe()));
    }
}
