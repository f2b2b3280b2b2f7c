package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.observe.firewall.NatRule;
import deepdive.observe.firewall.NatTable;
import deepdive.observe.network.PortMapping;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asserts on a container's ports in the output of {@code docker port} or {@code docker ps}, compared with the daemon's.
 */
public final class PublishedPortsAssert extends TwoOracleAssert<PublishedPortsAssert, List<PortMapping>> {

    private final String container;
    private final List<PortMapping> daemon;

    private PublishedPortsAssert(
            String container, List<PortMapping> screen, List<PortMapping> daemon, Witness witness) {
        super(screen, PublishedPortsAssert.class, witness);
        this.container = container;
        this.daemon = List.copyOf(daemon);
    }

    /** @param daemon the container's ports, according to the daemon */
    public static PublishedPortsAssert assertThat(
            String container, List<PortMapping> screen, List<PortMapping> daemon, Witness witness) {
        return new PublishedPortsAssert(container, screen, daemon, witness);
    }

    /**
     * Asserts that only this TCP port of the container is published: at a port of the host, on all IPv4 addresses of
     * the host.
     */
    public PublishedPortsAssert publish(int port, int hostPort) {
        return publish(
                new PortMapping(port, "tcp", Optional.of(new PortMapping.HostPort("0.0.0.0", hostPort))),
                say(
                        "a porta {0} do contêiner na porta {1} do host",
                        "its port {0} on the host's port {1}", port, hostPort));
    }

    /** Asserts that only this TCP port of the container is published: at a port of one IPv4 address of the host. */
    public PublishedPortsAssert publishOnlyAt(String address, int port, int hostPort) {
        return publish(
                new PortMapping(port, "tcp", Optional.of(new PortMapping.HostPort(address, hostPort))),
                say(
                        "a porta {0} do contêiner na porta {1} do host, só em {2}",
                        "its port {0} on the host's port {1}, at {2} alone", port, hostPort, address));
    }

    private PublishedPortsAssert publish(PortMapping only, Statement expected) {
        return check(
                onIpv4(actual).equals(Set.of(only)),
                onIpv4(daemon).equals(Set.of(only)),
                new Comparison(ports(), expected, literally(actual), literally(daemon), "docker port " + container));
    }

    /**
     * Asserts that no port of the host leads to the container.
     *
     * @param rules Docker's firewall rules
     * @param places the container's places, according to the daemon
     */
    public PublishedPortsAssert publishNothing(NatTable rules, List<Endpoint> places) {
        List<NatRule> leading = places.stream()
                .flatMap(place -> rules.leadingTo(place.address()).stream())
                .toList();
        return check(
                onIpv4(actual).isEmpty(),
                onIpv4(daemon).isEmpty() && leading.isEmpty() && !places.isEmpty(),
                new Comparison(
                        ports(),
                        say("nenhuma porta do host leva a ele", "no port of the host leads to it"),
                        literally(actual),
                        new Statement.Several(List.of(literally(daemon), SharedStatements.rules(leading))),
                        "docker port " + container + "; sudo iptables --table nat -S DOCKER"));
    }

    private Statement ports() {
        return say("portas do contêiner {0}", "ports of the container {0}", container);
    }

    private static Set<PortMapping> onIpv4(List<PortMapping> ports) {
        return ports.stream()
                .filter(port -> port.host()
                        .filter(host -> !host.address().contains(":"))
                        .isPresent())
                .collect(Collectors.toSet());
    }
}
