package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.host.PredefinedNetworks;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.Set;
import java.util.TreeSet;

/** Asserts on a container's network namespace. The host's kernel gives a name like {@code net:[4026531840]}. */
public final class HostNetworkAssert extends TwoOracleAssert<HostNetworkAssert, String> {

    private final String container;
    private final Statement screen;

    private HostNetworkAssert(String container, String namespace, Statement screen, Witness witness) {
        super(namespace, HostNetworkAssert.class, witness);
        this.container = container;
        this.screen = screen;
    }

    /**
     * @param namespace the namespace of the container's process
     * @param screen a terminal's output about the container
     */
    public static HostNetworkAssert assertThat(String container, String namespace, Statement screen, Witness witness) {
        return new HostNetworkAssert(container, namespace, screen, witness);
    }

    /**
     * Asserts that the container uses the host's network namespace.
     *
     * @param host the namespace of the host's first process
     * @param networks the container's networks, according to the daemon
     */
    public HostNetworkAssert isThatOfTheHost(String host, Set<String> networks) {
        return check(
                actual.equals(host) && networks.equals(Set.of(PredefinedNetworks.HOST)),
                new Comparison(
                        say("rede do contêiner {0}", "network of the container {0}", container),
                        say("a do próprio host: {0}", "the host's own: {0}", host),
                        screen,
                        say("{0}, redes {1}", "{0}, networks {1}", actual, new TreeSet<>(networks)),
                        "docker inspect " + container + "; sudo lsns --type net"));
    }
}
