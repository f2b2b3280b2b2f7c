package deepdive.specification.oracle;

import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import java.util.Set;
import java.util.TreeSet;

/** Asserts on a container's network namespace: a name like {@code net:[4026531840]}, as the host's kernel gives it. */
public final class HostNetworkAssert extends TwoOracleAssert<HostNetworkAssert, String> {

    private final String container;
    private final Statement screen;

    private HostNetworkAssert(String container, String namespace, Statement screen, Witness witness) {
        super(namespace, HostNetworkAssert.class, witness);
        this.container = container;
        this.screen = screen;
    }

    /**
     * @param namespace that of the container's process
     * @param screen what a terminal showed of the container
     */
    public static HostNetworkAssert assertThat(String container, String namespace, Statement screen, Witness witness) {
        return new HostNetworkAssert(container, namespace, screen, witness);
    }

    /**
     * The container has no network of its own: its namespace is the host's.
     *
     * @param host that of the host's first process
     * @param networks those that the daemon has the container in
     */
    public HostNetworkAssert isThatOfTheHost(String host, Set<String> networks) {
        return check(
                actual.equals(host) && networks.equals(Set.of("host")),
                new Comparison(
                        say("subject.network-of", container),
                        say("expected.the-hosts-own", host),
                        screen,
                        say("told.namespace", actual, new TreeSet<>(networks)),
                        "docker inspect " + container + "; sudo lsns --type net"));
    }
}
