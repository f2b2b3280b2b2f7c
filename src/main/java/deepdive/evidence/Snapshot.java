package deepdive.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The daemon's containers and networks at one moment.
 *
 * @param time when the daemon was asked; empty while a snapshot is only compared with the last one
 */
public record Snapshot(Optional<Instant> time, List<Container> containers, List<Network> networks) implements Evidence {

    public static final String MEDIA_TYPE = "application/x.deepdive.snapshot+json";

    /** The snapshot that an attachment's text holds; empty if the text holds none. */
    public static Optional<Snapshot> read(String body) {
        return EvidenceJson.read(body, Snapshot.class);
    }

    /** The same containers and networks, with the time at which the daemon was asked. */
    public Snapshot at(Instant asked) {
        return new Snapshot(Optional.of(asked), containers, networks);
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public String name() {
        return "daemon";
    }

    /**
     * A container.
     *
     * @param id 64 hexadecimal digits
     * @param image as a user would type it
     * @param state Docker's word: {@code created}, {@code running}, {@code exited} …
     * @param networks its endpoints, by the network's name
     * @param hostNetwork whether the container uses the host's network
     */
    public record Container(
            String id,
            String name,
            String image,
            String state,
            Map<String, EndpointSettings> networks,
            boolean hostNetwork,
            List<Port> ports) {

        /** Whether the container runs. */
        public boolean running() {
            return state.equals("running");
        }
    }

    /** A container's place in a network: IPv4 addresses and a MAC address, each empty if the daemon names none. */
    public record EndpointSettings(String address, String gateway, String mac) {}

    /**
     * A port of a container.
     *
     * @param container the number in the container
     * @param protocol {@code tcp}, {@code udp} or {@code sctp}
     * @param host the number on the host; empty if the port is not published
     * @param address the host's address that the port is published on; empty if it is not
     */
    public record Port(int container, String protocol, OptionalInt host, String address) {}

    /**
     * A network.
     *
     * @param id 64 hexadecimal digits
     * @param subnet of its first address pool, such as {@code 172.17.0.0/16}; empty if there is none
     * @param gateway of its first address pool
     * @param bridge the interface on the host; empty if the driver is not {@code bridge}
     */
    public record Network(String id, String name, String driver, String subnet, String gateway, String bridge) {}
}
