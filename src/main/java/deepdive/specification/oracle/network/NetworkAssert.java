package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.known;
import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.observe.network.BridgePorts;
import deepdive.observe.network.Interface;
import deepdive.observe.network.InterfaceList;
import deepdive.observe.network.NetworkDescription;
import deepdive.observe.network.ShownAddresses;
import deepdive.specification.oracle.SharedStatements;
import deepdive.specification.oracle.TwoOracleAssert;
import deepdive.specification.oracle.Witness;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Asserts on one network: a terminal's output is compared with the daemon and the host's kernel. */
public final class NetworkAssert extends TwoOracleAssert<NetworkAssert, KnownNetwork> {

    private NetworkAssert(KnownNetwork daemon, Witness witness) {
        super(daemon, NetworkAssert.class, witness);
    }

    /** @param daemon the network, according to the daemon */
    public static NetworkAssert assertThat(KnownNetwork daemon, Witness witness) {
        return new NetworkAssert(daemon, witness);
    }

    /**
     * Asserts that a terminal showed the network: its whole id ({@code docker network create}) or its description
     * ({@code docker network inspect}).
     */
    public NetworkAssert isShownIn(String shown) {
        return shown.lines().anyMatch(line -> line.startsWith("["))
                ? isDescribedBy(NetworkDescription.parse(shown))
                : isIdentifiedBy(shown);
    }

    private NetworkAssert isIdentifiedBy(String shown) {
        return check(
                shown.lines().anyMatch(line -> line.matches("[0-9a-f]{64}") && line.equals(actual.id())),
                new Comparison(
                        subject(),
                        say("o id da rede: 64 dígitos hexadecimais", "its id: 64 hexadecimal digits"),
                        literally(shown.strip()),
                        literally(actual.id()),
                        lookAt("inspect")));
    }

    private NetworkAssert isDescribedBy(NetworkDescription shown) {
        boolean pool = shown.pools().stream()
                .anyMatch(each -> actual.subnet().equals(Optional.of(each.subnet()))
                        && actual.gateway().equals(each.gateway())
                        && actual.gateway().isPresent());
        return check(
                pool
                        && shown.id().equals(actual.id())
                        && shown.name().equals(actual.name())
                        && shown.driver().equals(actual.driver())
                        && shown.scope().equals(actual.scope()),
                new Comparison(
                        subject(),
                        say(
                                "a rede do daemon, com sub-rede e gateway",
                                "the daemon's network, with a subnet and a gateway"),
                        literally(shown),
                        literally(actual),
                        lookAt("inspect")));
    }

    /**
     * Asserts that a terminal showed the network's bridge in the list of bridges, or as an interface with the gateway's
     * address.
     *
     * @param shown the output of {@code brctl show} or {@code ip address show}
     * @param kernel the host's interfaces
     */
    public NetworkAssert hasItsBridgeIn(String shown, InterfaceList kernel) {
        boolean screen = shown.startsWith("bridge name")
                ? actual.bridge().flatMap(BridgePorts.parse(shown)::of).isPresent()
                : hasGateway(InterfaceList.parse(shown));
        return check(
                screen && hasGateway(kernel),
                new Comparison(
                        subject(),
                        say(
                                "a ponte {0} é uma interface do host, com o endereço {1}",
                                "its bridge {0} is an interface of the host with the address {1}",
                                known(actual.bridge(), SharedStatements.none()),
                                known(actual.gateway(), SharedStatements.none())),
                        literally(shown),
                        SharedStatements.interfacesOfTheHost(kernel.all().stream()
                                .map(each -> each.name() + " " + addresses(each))
                                .toList()),
                        "brctl show; ip address show"));
    }

    /**
     * Asserts that a terminal showed a container's address in this network.
     *
     * @param daemon the container's place in this network; empty if the daemon knows none
     */
    public NetworkAssert hasMember(String container, ShownAddresses shown, Optional<Endpoint> daemon) {
        List<String> inside = actual.subnet().map(shown::in).orElse(List.of());
        return check(
                daemon.map(Endpoint::address).filter(inside::contains).isPresent(),
                new Comparison(
                        SharedStatements.member(container, actual.name()),
                        say(
                                "o endereço que o daemon lhe deu, dentro de {0}",
                                "the address that the daemon gave it, inside {0}",
                                known(actual.subnet(), SharedStatements.none())),
                        literally(shown.all()),
                        told(container, daemon),
                        lookAt("inspect")));
    }

    /** Asserts that a terminal showed the addresses of a container in its networks, and no others. */
    public NetworkAssert hasAllAddressesOf(String container, ShownAddresses shown, List<Endpoint> daemon) {
        return check(
                Set.copyOf(shown.all()).equals(Set.copyOf(Endpoint.addressesOf(container, daemon))),
                new Comparison(
                        SharedStatements.member(container, actual.name()),
                        say(
                                "os endereços que o daemon lhe deu, e nenhum outro",
                                "the addresses that the daemon gave it, and no other"),
                        literally(shown.all()),
                        Endpoint.describe(daemon),
                        "docker inspect " + container));
    }

    /**
     * Asserts that a container is in this network only.
     *
     * @param screen a terminal's output about the container
     * @param networks the container's networks, according to the daemon
     */
    public NetworkAssert isTheOnlyOneOf(String container, Statement screen, Set<String> networks) {
        return check(
                networks.equals(Set.of(actual.name())),
                new Comparison(
                        SharedStatements.member(container, actual.name()),
                        say("só nela", "in it alone"),
                        screen,
                        literally(new TreeSet<>(networks)),
                        "docker inspect " + container));
    }

    /** Asserts that the network is still the first one: a terminal showed its id when it was created. */
    public NetworkAssert isStillThatOf(String shown) {
        return check(
                shown.lines().anyMatch(line -> line.strip().equals(actual.id())),
                new Comparison(
                        subject(),
                        SharedStatements.theSameAsBefore(),
                        literally(shown.strip()),
                        literally(actual.id()),
                        lookAt("inspect")));
    }

    /** Asserts that no address of this network was shown, and that the daemon does not know the container in it. */
    public NetworkAssert hasNoMember(String container, ShownAddresses shown, Optional<Endpoint> daemon) {
        List<String> inside = actual.subnet().map(shown::in).orElse(List.of());
        return check(
                inside.isEmpty() && daemon.isEmpty(),
                new Comparison(
                        SharedStatements.member(container, actual.name()),
                        say(
                                "nenhum endereço dentro de {0}",
                                "no address inside {0}", known(actual.subnet(), SharedStatements.none())),
                        literally(shown.all()),
                        told(container, daemon),
                        lookAt("inspect")));
    }

    /**
     * Whether the bridge has the gateway's address. Up to 20.10, the daemon does not tell the gateway of the network
     * `bridge`, so any address in the subnet is right.
     */
    private boolean hasGateway(InterfaceList interfaces) {
        List<String> addresses = actual.bridge().flatMap(interfaces::named).stream()
                .flatMap(bridge -> addresses(bridge).stream())
                .filter(address -> actual.subnet()
                        .filter(subnet -> subnet.contains(address))
                        .isPresent())
                .toList();
        return actual.gateway().map(addresses::contains).orElse(!addresses.isEmpty());
    }

    private static List<String> addresses(Interface each) {
        return each.addresses().stream()
                .filter(Interface.Assigned::isIpv4)
                .map(Interface.Assigned::address)
                .toList();
    }

    private static Statement told(String container, Optional<Endpoint> daemon) {
        return daemon.map(endpoint -> Endpoint.describe(List.of(endpoint)))
                .orElseGet(() -> say("{0} não está nela", "{0} is not in it", container));
    }

    private Statement subject() {
        return SharedStatements.network(actual.name());
    }

    private String lookAt(String verb) {
        return "docker network " + verb + " " + actual.name();
    }
}
