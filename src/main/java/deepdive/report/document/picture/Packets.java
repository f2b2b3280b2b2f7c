package deepdive.report.document.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tcpdump saw, as messages from one address to another; what is mere housekeeping is left out. */
final class Packets {

    private static final Pattern LINE = Pattern.compile("\\d{2}:\\d{2}:\\d{2}\\.\\d+ (.*)");
    private static final Pattern ASKS = Pattern.compile("ARP, Request who-has (\\S+?)(?: \\(\\S+\\))? tell (\\S+?),.*");
    private static final Pattern IS_AT = Pattern.compile("ARP, Reply (\\S+) is-at (\\S+?),.*");
    private static final Pattern ECHO =
            Pattern.compile("IP (\\S+) > (\\S+): ICMP echo (request|reply), id \\d+, seq (\\d+),.*");
    private static final Pattern TCP = Pattern.compile(
            "IP (\\S+)\\.(\\d+) > (\\S+)\\.(\\d+): Flags \\[([^\\]]+)\\],.*?(?:length \\d+(?:: (.*))?)?");
    private static final Pattern DNS =
            Pattern.compile("IP (\\S+)\\.\\d+ > (\\S+)\\.(\\d+): \\d+\\*?[+-]? (.*) \\(\\d+\\)");

    private static final int LONGEST = 60;

    private Packets() {}

    /** A message; {@code back} where it answers. */
    record Message(String from, String to, String text, boolean back) {}

    static List<Message> in(String output) {
        List<Message> messages = new ArrayList<>();
        Optional<String> asker = Optional.empty();
        for (String line : output.lines().toList()) {
            Matcher packet = LINE.matcher(line.strip());
            if (!packet.matches()) {
                continue;
            }
            Matcher asks = ASKS.matcher(packet.group(1));
            Matcher isAt = IS_AT.matcher(packet.group(1));
            if (asks.matches()) {
                asker = Optional.of(asks.group(2));
                messages.add(new Message(asks.group(2), asks.group(1), "ARP who-has " + asks.group(1) + "?", false));
            } else if (isAt.matches() && asker.isPresent()) {
                messages.add(new Message(isAt.group(1), asker.get(), "ARP is-at " + isAt.group(2), true));
            } else {
                message(packet.group(1)).ifPresent(messages::add);
            }
        }
        return messages;
    }

    private static Optional<Message> message(String text) {
        Matcher echo = ECHO.matcher(text);
        if (echo.matches()) {
            boolean reply = echo.group(3).equals("reply");
            return Optional.of(new Message(
                    echo.group(1), echo.group(2), "ICMP echo " + echo.group(3) + ", seq " + echo.group(4), reply));
        }
        Matcher tcp = TCP.matcher(text);
        if (tcp.matches()) {
            return flags(tcp.group(5), tcp.group(6), tcp.group(4))
                    .map(words -> new Message(
                            tcp.group(1), tcp.group(3), words, tcp.group(5).equals("S.") || words.startsWith("HTTP/")));
        }
        Matcher dns = DNS.matcher(text);
        if (dns.matches()) {
            boolean asks = dns.group(3).equals("53");
            return Optional.of(new Message(dns.group(1), dns.group(2), shortened("DNS " + dns.group(4)), !asks));
        }
        return Optional.empty();
    }

    /** What a segment is for; empty for a mere acknowledgement. */
    private static Optional<String> flags(String flags, String payload, String port) {
        if (payload != null && payload.startsWith("HTTP: ")) {
            return Optional.of(shortened(payload.substring("HTTP: ".length())));
        }
        return switch (flags) {
            case "S" -> Optional.of("TCP SYN → :" + port);
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
