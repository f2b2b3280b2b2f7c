package deepdive.assertions;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A container's place in a network, as the daemon tells of it.
 *
 * @param address IPv4
 */
public record Endpoint(String container, String network, String address) {

    /** The addresses of a container among these. */
    public static List<String> addressesOf(String container, List<Endpoint> endpoints) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.container().equals(container))
                .map(Endpoint::address)
                .toList();
    }

    static String describe(List<Endpoint> endpoints) {
        return endpoints.isEmpty()
                ? "in no network"
                : endpoints.stream()
                        .map(endpoint -> endpoint.container() + " has " + endpoint.address() + " in the network "
                                + endpoint.network())
                        .collect(Collectors.joining("; "));
    }
}
