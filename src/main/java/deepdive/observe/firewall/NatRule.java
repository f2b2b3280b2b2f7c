package deepdive.observe.firewall;

import deepdive.observe.Output;
import deepdive.observe.network.Address;
import java.util.Optional;

/**
 * A rule of a chain of the nat table.
 *
 * @param target {@code DNAT}, {@code RETURN} …
 * @param protocol {@code tcp}, {@code udp}, {@code sctp}, {@code icmp} or {@code all}, even if a number was printed
 * @param in the interface through which a packet comes; {@code !docker0} means any other interface, {@code *} any
 *     interface
 * @param publishedPort the port to which a packet is addressed ({@code dpt:8080})
 * @param to the new destination of the packet
 * @param counters how often the rule was used; empty if the command did not ask for the counters
 */
public record NatRule(
        String target,
        String protocol,
        String in,
        Optional<Integer> publishedPort,
        Optional<Destination> to,
        Optional<Counters> counters) {

    /** The target of a rule that sends packets to another address. */
    static final String DNAT = "DNAT";

    /**
     * The new destination of a packet.
     *
     * @param address IPv4, or IPv6 without brackets
     * @param port 1 to 65535
     */
    public record Destination(String address, int port) {

        static Destination read(Output output, String text, String line) {
            int colon = text.lastIndexOf(':');
            String address = colon < 0 ? text : text.substring(0, colon).replaceAll("^\\[|\\]$", "");
            if (colon < 0 || !Address.is(address)) {
                throw output.unreadable(line, "a destination like 172.17.0.2:80");
            }
            return new Destination(address, output.number(text.substring(colon + 1), line));
        }
    }

    /**
     * The counters of a rule. A rule counts only the first packet of a connection. From 100000 on, iptables prints
     * thousands ({@code K}), millions ({@code M}) or billions ({@code G}), so the values are rounded.
     *
     * @param packets number of packets
     * @param bytes the packets' length in bytes
     */
    public record Counters(long packets, long bytes) {

        static Counters read(Output output, String packets, String bytes, String line) {
            return new Counters(count(output, packets, line), count(output, bytes, line));
        }

        private static long count(Output output, String text, String line) {
            if (!text.matches("\\d{1,9}[KMGT]?|\\d{1,18}")) {
                throw output.unreadable(line, "a counter instead of “" + text + "”");
            }
            int unit = "KMGT".indexOf(text.charAt(text.length() - 1));
            String digits = unit < 0 ? text : text.substring(0, text.length() - 1);
            return Long.parseLong(digits) * (long) Math.pow(1000, unit + 1);
        }
    }

    /** The rule in iptables' words, with the number of packets. */
    @Override
    public String toString() {
        return target + " " + protocol
                + publishedPort.map(port -> " dpt:" + port).orElse("")
                + to.map(end -> " to:" + end.address() + ":" + end.port()).orElse("")
                + counters.map(counted -> " pkts:" + counted.packets()).orElse("");
    }

    static String protocolName(String protocol) {
        return switch (protocol) {
            case "0" -> "all";
            case "1" -> "icmp";
            case "6" -> "tcp";
            case "17" -> "udp";
            case "132" -> "sctp";
            default -> protocol;
        };
    }
}
