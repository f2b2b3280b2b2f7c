package deepdive.specification.oracle;

import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.observe.network.ListeningPorts;
import deepdive.observe.network.NatTable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Asserts on the ports on which something listens, by the kernel, beside what a terminal showed last. */
public final class ListeningPortsAssert extends TwoOracleAssert<ListeningPortsAssert, ListeningPorts> {

    private final Statement screen;

    private ListeningPortsAssert(ListeningPorts kernel, Statement screen, Witness witness) {
        super(kernel, ListeningPortsAssert.class, witness);
        this.screen = screen;
    }

    /** @param screen what a terminal showed of it */
    public static ListeningPortsAssert assertThat(ListeningPorts kernel, Statement screen, Witness witness) {
        return new ListeningPortsAssert(kernel, screen, witness);
    }

    /** In the container's network, something listens on a port. */
    public ListeningPortsAssert includeThatOf(String container, int port) {
        return check(
                actual.include(port),
                new Comparison(
                        say("subject.container", container),
                        say("expected.listens", port),
                        screen,
                        say("told.listening", new TreeSet<>(actual.ports())),
                        "docker logs " + container));
    }

    /**
     * Nobody answers on a port of the host: nothing listens, no rule sends it on, no container publishes it.
     *
     * @param rules the firewall's rules of Docker
     * @param published the host's ports that the daemon says are published
     */
    public ListeningPortsAssert doNotInclude(int port, NatTable rules, Set<Integer> published) {
        return check(
                !actual.include(port) && rules.publishing(port).isEmpty() && !published.contains(port),
                new Comparison(
                        say("subject.host-port", port),
                        say("expected.nothing-listens"),
                        screen,
                        new Statement.Several(List.of(
                                say("told.listening", new TreeSet<>(actual.ports())),
                                say("told.rules", rules.rules()),
                                say("told.published", new TreeSet<>(published)))),
                        "ss -ltn; sudo iptables --table nat -S DOCKER; docker ps"));
    }
}
