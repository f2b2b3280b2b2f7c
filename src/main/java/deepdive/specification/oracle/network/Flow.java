package deepdive.specification.oracle.network;

import java.util.List;

/**
 * A flow of packets from one place of the network to another.
 *
 * @param sources the addresses that the packets may come from
 * @param destinations the addresses that the packets may go to
 * @param places the containers' places, according to the daemon
 */
public record Flow(List<String> sources, List<String> destinations, List<Endpoint> places) {

    public Flow {
        sources = List.copyOf(sources);
        destinations = List.copyOf(destinations);
        places = List.copyOf(places);
    }

    /** The flow from one container to another. */
    public static Flow between(String from, String to, List<Endpoint> places) {
        return new Flow(Endpoint.addressesOf(from, places), Endpoint.addressesOf(to, places), places);
    }

    /** The flow from the host into a container. */
    public static Flow into(String container, List<String> host, List<Endpoint> places) {
        return new Flow(host, Endpoint.addressesOf(container, places), places);
    }

    boolean contains(String source, String destination) {
        return sources.contains(source) && destinations.contains(destination);
    }
}
