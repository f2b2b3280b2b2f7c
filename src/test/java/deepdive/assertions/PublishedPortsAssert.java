package deepdive.assertions;

import static deepdive.assertions.Saying.literally;
import static deepdive.assertions.Saying.say;

import deepdive.observe.PortMapping;
import java.util.List;
import java.util.Optional;

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

    /** A TCP port of the container is reached through a port of the host, on all the host's IPv4 addresses. */
    public PublishedPortsAssert publish(int port, int hostPort) {
        PortMapping expected = new PortMapping(port, "tcp", Optional.of(new PortMapping.Host("0.0.0.0", hostPort)));
        return check(
                actual.contains(expected) && daemon.contains(expected),
                new Comparison(
                        say("subject.ports", container),
                        say("expected.published", port, hostPort),
                        literally(actual),
                        literally(daemon),
                        "docker port " + container));
    }
}
