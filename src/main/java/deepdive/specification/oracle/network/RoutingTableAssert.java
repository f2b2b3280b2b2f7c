package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.known;
import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.observe.network.Interface;
import deepdive.observe.network.InterfaceList;
import deepdive.observe.network.RoutingTable;
import deepdive.observe.network.Subnet;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;
import java.util.Optional;

/**
 * Asserts on the output of {@code ip route show} in a container, compared with the daemon's networks and the host's
 * interfaces.
 */
public final class RoutingTableAssert extends TwoOracleAssert<RoutingTableAssert, RoutingTable> {

    private RoutingTableAssert(RoutingTable screen, Witness witness) {
        super(screen, RoutingTableAssert.class, witness);
    }

    /** @param screen the output in the terminal */
    public static RoutingTableAssert assertThat(RoutingTable screen, Witness witness) {
        return new RoutingTableAssert(screen, witness);
    }

    /**
     * Asserts that the container is connected only to the network's subnet, and that its default route leads to the
     * network's bridge in the host.
     *
     * @param host the host's interfaces
     */
    public RoutingTableAssert leadThroughTheBridgeOf(KnownNetwork network, InterfaceList host) {
        List<String> bridge = network.bridge().flatMap(host::named).stream()
                .flatMap(each -> each.addresses().stream())
                .map(Interface.Assigned::address)
                .toList();
        List<Optional<Subnet>> connected =
                actual.connected().stream().map(RoutingTable.Route::subnet).toList();
        long waysOut =
                actual.all().stream().filter(RoutingTable.Route::isDefault).count();
        boolean through = waysOut == 1
                && actual.defaultGateway().filter(bridge::contains).isPresent()
                && (network.gateway().isEmpty() || network.gateway().equals(actual.defaultGateway()));
        return check(
                connected.equals(List.of(network.subnet())) && through,
                new Comparison(
                        say("saída da rede {0}", "way out of the network {0}", network.name()),
                        say(
                                "{0} está diretamente conectada, e todo o resto passa por {1}, do host",
                                "{0} is connected, and all other packets go through the host's {1}",
                                known(network.subnet(), SharedStatements.none()),
                                known(network.bridge(), SharedStatements.none())),
                        literally(actual.all()),
                        say(
                                "gateway {0}; a ponte tem {1}",
                                "gateway {0}; the bridge has {1}",
                                known(network.gateway(), SharedStatements.none()),
                                bridge),
                        "docker network inspect " + network.name()));
    }
}
