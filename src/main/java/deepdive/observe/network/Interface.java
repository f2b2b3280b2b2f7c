package deepdive.observe.network;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A network interface in the output of {@code ip address show}.
 *
 * @param index the interface's number in its own network namespace
 * @param name without {@code @} and the text after it
 * @param peerIndex the number of the other end of a veth pair ({@code eth0@if8}), in the peer's namespace
 * @param flags such as {@code UP}, {@code LOWER_UP}, {@code NO-CARRIER}
 * @param state {@code UP}, {@code DOWN} or {@code UNKNOWN}
 * @param master the bridge that has the interface as a port
 * @param mac hardware address, in lower case with colons
 * @param addresses IPv4 and IPv6, in the order of the output
 */
public record Interface(
        int index,
        String name,
        Optional<Integer> peerIndex,
        Set<String> flags,
        String state,
        Optional<String> master,
        Optional<String> mac,
        List<Assigned> addresses) {

    /**
     * An address that an interface has.
     *
     * @param address IPv4 or IPv6
     * @param prefix length of the network's part in bits
     */
    public record Assigned(String address, int prefix) {

        /** Whether the address is an IPv4 address. */
        public boolean isIpv4() {
            return Address.isIpv4(address);
        }
    }

    public Interface {
        flags = Set.copyOf(flags);
        addresses = List.copyOf(addresses);
    }

    /** The first IPv4 address with its prefix; empty if there is none. */
    public Optional<Assigned> ipv4() {
        return addresses.stream().filter(Assigned::isIpv4).findFirst();
    }

    /**
     * The same interface without its flags and state that depend on the carrier. A bridge loses its carrier when its
     * last port is removed, and the kernel reports this up to a second later (net/core/link_watch.c).
     */
    public Interface whateverItsCarrier() {
        Set<String> lasting = new HashSet<>(flags);
        lasting.removeAll(Set.of("LOWER_UP", "NO-CARRIER"));
        return new Interface(index, name, peerIndex, lasting, "", master, mac, addresses);
    }
}
