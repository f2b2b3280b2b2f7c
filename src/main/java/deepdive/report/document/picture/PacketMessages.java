package deepdive.report.document.picture;

import deepdive.observe.UnreadableOutput;
import deepdive.observe.network.Capture;
import deepdive.observe.network.Packet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads tcpdump's output as messages from one address to another. Multicast and mere acknowledgements are left out. */
final class PacketMessages {

    private static final int LONGEST = 60;

    private PacketMessages() {}

    /** A message; {@code back} if it answers another one. */
    record Message(String from, String to, String text, boolean back) {}

    static List<Message> in(String output) {
        List<Message> messages = new ArrayList<>();
        Optional<String> asker = Optional.empty();
        for (Packet packet : packets(output)) {
            if (packet instanceof Packet.ArpRequest request) {
                asker = Optional.of(request.asker());
            }
            message(packet, asker).ifPresent(messages::add);
        }
        return messages;
    }

    /** The packets of the readable lines, because a picture of most packets is better than no picture. */
    private static List<Packet> packets(String output) {
        return output.lines().flatMap(PacketMessages::packet).toList();
    }

    private static Stream<Packet> packet(String line) {
        try {
            return Capture.parse(line).packets().stream();
        } catch (UnreadableOutput e) {
            return Stream.empty();
        }
    }

    /** @param asker the sender of the last ARP request: tcpdump prints no receiver of an ARP reply */
    private static Optional<Message> message(Packet packet, Optional<String> asker) {
        if (packet instanceof Packet.ArpRequest arp) {
            return Optional.of(new Message(arp.asker(), arp.address(), "ARP who-has " + arp.address() + "?", false));
        }
        if (packet instanceof Packet.ArpReply arp) {
            return asker.map(receiver -> new Message(arp.address(), receiver, "ARP is-at " + arp.mac(), true));
        }
        if (packet instanceof Packet.Echo echo) {
            String text = "ICMP echo " + (echo.reply() ? "reply" : "request") + ", seq " + echo.seq();
            return Optional.of(new Message(echo.source(), echo.destination(), text, echo.reply()));
        }
        if (packet instanceof Packet.Dns dns) {
            return Optional.of(
                    new Message(dns.source(), dns.destination(), shortened("DNS " + dns.text()), dns.reply()));
        }
        return packet instanceof Packet.Tcp tcp ? segment(tcp) : Optional.empty();
    }

    private static Optional<Message> segment(Packet.Tcp tcp) {
        boolean answers = tcp.flags().equals("S.")
                || tcp.http().filter(line -> line.startsWith("HTTP/")).isPresent();
        return purpose(tcp).map(text -> new Message(tcp.source(), tcp.destination(), text, answers));
    }

    /** The purpose of a segment; empty if the segment only acknowledges. */
    private static Optional<String> purpose(Packet.Tcp tcp) {
        if (tcp.http().isPresent()) {
            return tcp.http().map(PacketMessages::shortened);
        }
        return switch (tcp.flags()) {
            case "S" -> Optional.of("TCP SYN → :" + tcp.destinationPort());
            case "S." -> Optional.of("TCP SYN, ACK");
            case "F", "F." -> Optional.of("TCP FIN");
            case "R", "R." -> Optional.of("TCP RST");
            case "P." -> Optional.of("TCP data");
            default -> Optional.empty();
        };
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
