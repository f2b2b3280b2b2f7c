package deepdive.observe;

import java.time.LocalTime;

/** A packet that tcpdump saw; {@link Capture} reads them. */
public sealed interface Packet {

    /** When, by the host's clock, to the microsecond. */
    LocalTime time();

    /**
     * An ICMP echo, of IPv4 or IPv6: what ping sends and gets.
     *
     * @param reply whether it is the answer
     * @param source address of the sender
     * @param destination address of the receiver
     * @param id the same for all of one ping
     * @param seq 1, 2, 3 …; a reply has that of its request
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
     */
    record Tcp(LocalTime time, String source, int sourcePort, String destination, int destinationPort, String flags)
            implements Packet {

        /** Whether it asks for a connection: SYN without ACK. */
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
     * Anything else: ARP, DNS, multicast housekeeping …
     *
     * @param text what tcpdump says, after the time
     */
    record Other(LocalTime time, String text) implements Packet {}
}
