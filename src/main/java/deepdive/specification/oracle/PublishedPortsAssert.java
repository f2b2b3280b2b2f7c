package deepdive.specification.oracle;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.observe.network.NatRule;
import deepdive.observe.network.NatTable;
import deepdive.observe.network.PortMapping;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asserts on the ports that {@code docker port} or {@code docker ps} shows of a container, against the daemon's own. */
public final class PublishedPortsAssert extends TwoOracleAssert<PublishedPortsAssert, List<PortMapping>> {

    private final String container;
    private final List<PortMapping> daemon;

    private PublishedPortsAssert(
            String container, List<PortMapping> screen, List<PortMapping> daemon, Witness witness) {
        super(screen, PublishedPortsAssert.class, witness);
        this.container = container;
        this.daemon = List.copyOf(daemon);
    }

    /** @param daemon the container's ports, as the daemon tells of them */
    public static PublishedPortsAssert assertThat(
            String container, List<PortMapping> screen, List<PortMapping> daemon, Witness witness) {
        return new PublishedPortsAssert(container, screen, daemon, witness);
    }

    /**
     * A TCP port of the container is reached through a port of the host, on all the host's IPv4 addresses, and no other
     * port is.
     */
    public PublishedPortsAssert publish(int port, int hostPort) {
        return publish(
                new PortMapping(port, "tcp", Optional.of(new PortMapping.HostPort("0.0.0.0", hostPort))),
                say("expected.published", port, hostPort));
    }

    /** A TCP port of the container is reached through a port of one of the host's IPv4 addresses, and no other port is. */
    public PublishedPortsAssert publishOnlyAt(String address, int port, int hostPort) {
        return publish(
                new PortMapping(port, "tcp", Optional.of(new PortMapping.HostPort(address, hostPort))),
                say("expected.published-at", port, hostPort, address));
    }

    private PublishedPortsAssert publish(PortMapping only, Statement expected) {
        return check(
                onIpv4(actual).equals(Set.of(only)) && onIpv4(daemon).equals(Set.of(only)),
                new Comparison(
                        say("subject.ports", container),
                        expected,
                        literally(actual),
                        literally(daemon),
                        "docker port " + container));
    }

    /**
     * No port of the host leads to the container.
     *
     * @param rules the firewall's rules of Docker
     * @param places where the daemon knows the container
     */
    public PublishedPortsAssert publishNothing(NatTable rules, List<Endpoint> places) {
        List<NatRule> leading = places.stream()
                .flatMap(place -> rules.leadingTo(place.address()).stream())
                .toList();
        return check(
                onIpv4(actual).isEmpty() && onIpv4(daemon).isEmpty() && leading.isEmpty() && !places.isEmpty(),
                new Comparison(
                        say("subject.ports", container),
                        say("expected.nothing-published"),
                        literally(actual),
                        new Statement.Several(List.of(literally(daemon), say("told.rules", leading))),
                        "docker port " + container + "; sudo iptables --table nat -S DOCKER"));
    }

    private static Set<PortMapping> onIpv4(List<PortMapping> ports) {
        return ports.stream()
                .filter(port -> port.host()
                        .filter(host -> !host.address().contains(":"))
                        .isPresent())
                .collect(Collectors.toSet());
    }
}
