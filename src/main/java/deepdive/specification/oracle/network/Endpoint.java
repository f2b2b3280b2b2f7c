package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.say;

import deepdive.evidence.Statement;
import java.util.List;

/**
 * A container's place in a network, according to the daemon.
 *
 * @param address IPv4
 */
public record Endpoint(String container, String network, String address) {

    /** The addresses of a container. */
    public static List<String> addressesOf(String container, List<Endpoint> endpoints) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.container().equals(container))
                .map(Endpoint::address)
                .toList();
    }

    static Statement describe(List<Endpoint> endpoints) {
        return endpoints.isEmpty()
                ? say("em nenhuma rede", "in no network")
                : new Statement.Several(endpoints.stream()
                        .map(endpoint -> say(
                                "{0} tem {1} na rede {2}",
                                "{0} has {1} in the network {2}",
                                endpoint.container(),
                                endpoint.address(),
                                endpoint.network()))
                        .toList());
    }
}
