package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.observe.network.NetworkList;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;
import java.util.stream.Collectors;

/** Asserts on the output of {@code docker network ls}, compared with the daemon's own list. */
public final class NetworkListAssert extends TwoOracleAssert<NetworkListAssert, NetworkList> {

    private final List<KnownNetwork> daemon;

    private NetworkListAssert(NetworkList screen, List<KnownNetwork> daemon, Witness witness) {
        super(screen, NetworkListAssert.class, witness);
        this.daemon = List.copyOf(daemon);
    }

    /** @param daemon the networks in the daemon's answer */
    public static NetworkListAssert assertThat(NetworkList screen, List<KnownNetwork> daemon, Witness witness) {
        return new NetworkListAssert(screen, daemon, witness);
    }

    /** Asserts that one network of this name and this driver is listed, and that it is the daemon's. */
    public NetworkListAssert lists(String name, String driver) {
        List<NetworkList.ListedNetwork> rows = actual.networks().stream()
                .filter(row -> row.name().equals(name))
                .toList();
        List<KnownNetwork> known =
                daemon.stream().filter(network -> network.name().equals(name)).toList();
        boolean holds = rows.size() == 1
                && known.size() == 1
                && rows.get(0).driver().equals(driver)
                && rows.get(0).scope().equals(known.get(0).scope())
                && known.get(0).driver().equals(driver)
                && known.get(0).id().startsWith(rows.get(0).id());
        return check(
                holds,
                new Comparison(
                        SharedStatements.network(name),
                        say("uma só, do driver {0}", "one, of the driver {0}", driver),
                        literally(screen()),
                        literally(daemon()),
                        "docker network ls"));
    }

    /** Asserts that the list has the daemon's networks and no others. */
    public NetworkListAssert listsTheDaemonsOnly() {
        boolean all = actual.networks().size() == daemon.size()
                && actual.networks().stream()
                        .allMatch(row -> daemon.stream()
                                .anyMatch(known -> known.name().equals(row.name())
                                        && known.id().startsWith(row.id())));
        return check(
                all,
                new Comparison(
                        say("lista de redes", "list of networks"),
                        SharedStatements.whatTheDaemonHas(),
                        literally(screen()),
                        literally(daemon()),
                        "docker network ls --no-trunc"));
    }

    private String screen() {
        return actual.networks().stream()
                .map(row -> row.name() + " (" + row.driver() + ", " + row.id() + ")")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String daemon() {
        return daemon.stream()
                .map(network -> network.name() + " (" + network.driver() + ", " + network.id() + ")")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
