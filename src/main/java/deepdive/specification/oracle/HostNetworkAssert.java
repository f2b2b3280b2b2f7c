package deepdive.specification.oracle;

import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.host.PredefinedNetworks;
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
                        say("subject.network-of", container),
                        say("expected.the-hosts-own", host),
                        screen,
                        say("told.namespace", actual, new TreeSet<>(networks)),
                        "docker inspect " + container + "; sudo lsns --type net"));
    }
}
