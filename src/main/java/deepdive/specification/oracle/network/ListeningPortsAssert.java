package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.observe.firewall.NatTable;
import deepdive.observe.network.ListeningPorts;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asserts on the ports on which a process listens, according to the kernel. The report also shows a terminal's last
 * output.
 */
public final class ListeningPortsAssert extends TwoOracleAssert<ListeningPortsAssert, ListeningPorts> {

    private final Statement screen;

    private ListeningPortsAssert(ListeningPorts kernel, Statement screen, Witness witness) {
        super(kernel, ListeningPortsAssert.class, witness);
        this.screen = screen;
    }

    /** @param screen a terminal's output about the port */
    public static ListeningPortsAssert assertThat(ListeningPorts kernel, Statement screen, Witness witness) {
        return new ListeningPortsAssert(kernel, screen, witness);
    }

    /** Asserts that a process listens on a port in the container's network. */
    public ListeningPortsAssert includeThatOf(String container, int port) {
        return checkDaemon(
                actual.include(port),
                new Comparison(
                        SharedStatements.container(container),
                        say("escuta na porta {0}", "it listens on port {0}", port),
                        screen,
                        SharedStatements.listening(new TreeSet<>(actual.ports())),
                        "docker logs " + container));
    }

    /**
     * Asserts that nothing answers on a port of the host: no process listens, no rule redirects the port, and no
     * container publishes it.
     *
     * @param rules Docker's firewall rules
     * @param published the host's published ports, according to the daemon
     */
    public ListeningPortsAssert doNotInclude(int port, NatTable rules, Set<Integer> published) {
        return checkDaemon(
                !actual.include(port) && rules.publishing(port).isEmpty() && !published.contains(port),
                new Comparison(
                        SharedStatements.hostPort(port),
                        say(
                                "nada escuta, nenhuma regra a desvia, nenhum contêiner a publica",
                                "nothing listens, no rule redirects it, no container publishes it"),
                        screen,
                        new Statement.Several(List.of(
                                SharedStatements.listening(new TreeSet<>(actual.ports())),
                                SharedStatements.rules(rules.rules()),
                                say("publicadas: {0}", "published: {0}", new TreeSet<>(published)))),
                        "ss -ltn; sudo iptables --table nat -S DOCKER; docker ps"));
    }
}
