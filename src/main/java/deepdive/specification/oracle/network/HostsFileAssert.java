package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.observe.network.HostsFile;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;

/**
 * Asserts on a container's {@code /etc/hosts} in a terminal, compared with the file that the daemon wrote for the
 * container.
 */
public final class HostsFileAssert extends TwoOracleAssert<HostsFileAssert, HostsFile> {

    private final String container;
    private final HostsFile daemon;

    private HostsFileAssert(String container, HostsFile screen, HostsFile daemon, Witness witness) {
        super(screen, HostsFileAssert.class, witness);
        this.container = container;
        this.daemon = daemon;
    }

    /**
     * @param container the container of the file
     * @param daemon the daemon's file for the container, read in the host
     */
    public static HostsFileAssert assertThat(String container, HostsFile screen, HostsFile daemon, Witness witness) {
        return new HostsFileAssert(container, screen, daemon, witness);
    }

    /** Asserts that the file has another container's name with an address of that container. */
    public HostsFileAssert knows(String name, List<Endpoint> places) {
        return check(
                places.stream()
                        .map(Endpoint::address)
                        .anyMatch(address -> knows(actual, name, address) && knows(daemon, name, address)),
                comparison(naming(name, places)));
    }

    /** Asserts that the file has neither another container's name nor an address of that container. */
    public HostsFileAssert doesNotKnow(String name, List<Endpoint> places) {
        return check(
                !places.isEmpty() && isFreeOf(actual, name, places) && isFreeOf(daemon, name, places),
                comparison(say(
                        "nem o nome {0} nem o endereço dele: {1}",
                        "neither the name {0} nor its address: {1}", name, Endpoint.describe(places))));
    }

    /** Asserts that the file has the container's own name with its own address. */
    public HostsFileAssert knowsItself(String hostname, List<Endpoint> own) {
        return check(
                own.stream()
                        .map(Endpoint::address)
                        .anyMatch(address -> actual.namesOf(address).contains(hostname)
                                && daemon.namesOf(address).contains(hostname)),
                comparison(naming(hostname, own)));
    }

    private static Statement naming(String name, List<Endpoint> places) {
        return say(
                "o nome {0} com o endereço dele: {1}",
                "the name {0} for its address: {1}", name, Endpoint.describe(places));
    }

    private static boolean knows(HostsFile file, String name, String address) {
        return file.addressOf(name).filter(address::equals).isPresent();
    }

    private static boolean isFreeOf(HostsFile file, String name, List<Endpoint> places) {
        return file.addressOf(name).isEmpty()
                && places.stream()
                        .allMatch(place -> file.namesOf(place.address()).isEmpty());
    }

    private Comparison comparison(Statement expected) {
        return new Comparison(
                say("/etc/hosts do contêiner {0}", "/etc/hosts of the container {0}", container),
                expected,
                literally(actual.entries()),
                literally(daemon.entries()),
                "docker inspect -f '{{.HostsPath}}' " + container);
    }
}
