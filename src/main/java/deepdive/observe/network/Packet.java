package deepdive.observe.network;

import java.time.LocalTime;
import java.util.Optional;

/** A packet that tcpdump printed; {@link Capture} reads packets. */
public sealed interface Packet {

    /** The time on the host's clock, in microseconds. */
    LocalTime time();

    /**
     * An ICMP echo of IPv4 or IPv6: ping sends requests and gets replies.
     *
     * @param reply whether the packet is a reply
     * @param source address of the sender
     * @param destination address of the receiver
     * @param id the same number for all packets of one ping
     * @param seq 1, 2, 3 …; a reply has the number of its request
     */
    record Echo(LocalTime time, boolean reply, String source, String destination, int id, int seq) implements Packet {

        /** As tcpdump writes it, without the time. */
        @Override
        public String toString() {
            return "%s > %s: ICMP echo %s, seq %d".formatted(source, destination, reply ? "reply" : "request", seq);
        }
    }

    /**
     * A TCP segment.
     *
     * @param source address of the sender
     * @param destination address of the receiver
     * @param flags as tcpdump writes them: {@code S} SYN, {@code F} FIN, {@code R} RST, {@code P} PSH, {@code .} ACK
     * @param http the first line of the HTTP message that the segment begins, such as {@code GET / HTTP/1.1}
     */
    record Tcp(
            LocalTime time,
            String source,
            int sourcePort,
            String destination,
            int destinationPort,
            String flags,
            Optional<String> http)
            implements Packet {

        /** Whether the segment asks for a connection: SYN without ACK. */
        public boolean opens() {
            return flags.equals("S");
        }

        /** As tcpdump writes it, without the time. */
        @Override
        public String toString() {
            return "%s.%d > %s.%d: Flags [%s]".formatted(source, sourcePort, destination, destinationPort, flags);
        }
    }

    /**
     * A question of ARP: which hardware address an IPv4 address has.
     *
     * @param asker the IPv4 address of the sender
     * @param address the IPv4 address that the question is about
     */
    record ArpRequest(LocalTime time, String asker, String address) implements Packet {}

    /**
     * An answer of ARP. tcpdump does not print the receiver.
     *
     * @param address the IPv4 address that the answer is about
     * @param mac its hardware address
     */
    record ArpReply(LocalTime time, String address, String mac) implements Packet {}

    /**
     * A message of DNS over UDP.
     *
     * @param reply whether the message comes from a name server, that is from port 53
     * @param source address of the sender
     * @param destination address of the receiver
     * @param text the question or the answer as tcpdump writes it, such as {@code A? conteiner2.}
     */
    record Dns(LocalTime time, boolean reply, String source, String destination, String text) implements Packet {}

    /**
     * Any other packet, such as multicast housekeeping.
     *
     * @param text the text of tcpdump after the time
     */
    record Other(LocalTime time, String text) implements Packet {}
}
