package deepdive.specification.oracle;

import java.util.List;

/**
 * Packets from one place of the network to another.
 *
 * @param sources the addresses that the packets may come from
 * @param destinations the addresses that the packets may go to
 * @param places where the daemon knows the containers
 */
public record Flow(List<String> sources, List<String> destinations, List<Endpoint> places) {

    public Flow {
        sources = List.copyOf(sources);
        destinations = List.copyOf(destinations);
        places = List.copyOf(places);
    }

    /** From one container to another. */
    public static Flow between(String from, String to, List<Endpoint> places) {
        return new Flow(Endpoint.addressesOf(from, places), Endpoint.addressesOf(to, places), places);
    }

    /** From the host into a container. */
    public static Flow into(String container, List<String> host, List<Endpoint> places) {
        return new Flow(host, Endpoint.addressesOf(container, places), places);
    }

    boolean contains(String source, String destination) {
        return sources.contains(source) && destinations.contains(destination);
    }
}
