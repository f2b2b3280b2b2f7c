package deepdive.observe.network;

import deepdive.observe.Output;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of tcpdump about a packet. */
final class PacketLine {

    private static final Pattern LINE = Pattern.compile("(\\d{2}:\\d{2}:\\d{2}\\.\\d{6}) (\\S.*)");
    private static final Pattern ECHO = Pattern.compile("IP6? (?<source>\\S+) > (?<destination>\\S+): "
            + "ICMP6?,? echo (?<kind>request|reply), id (?<id>\\d+), seq (?<seq>\\d+), length \\d+.*");
    private static final Pattern TCP = Pattern.compile(
            "IP6? (?<source>\\S+)\\.(?<sourcePort>\\d+) > "
                    + "(?<destination>\\S+)\\.(?<destinationPort>\\d+): Flags \\[(?<flags>[^\\]\\[]+)\\], .*?length \\d+(?:: HTTP: (?<http>.*)|.*)");
    private static final Pattern ARP_REQUEST =
            Pattern.compile("ARP, Request who-has (?<address>\\S+?)(?: \\(\\S+\\))? tell (?<asker>\\S+?), length \\d+");
    private static final Pattern ARP_REPLY =
            Pattern.compile("ARP, Reply (?<address>\\S+) is-at (?<mac>\\S+?), length \\d+");
    private static final Pattern DNS = Pattern.compile("IP6? (?<source>\\S+)\\.(?<sourcePort>\\d+) > "
            + "(?<destination>\\S+)\\.(?<destinationPort>\\d+): \\d+\\S{0,3} (?<text>.*) \\(\\d+\\)");
    private static final String DNS_PORT = "53";
    private static final Pattern ECHO_BEGUN = Pattern.compile("IP6? .*ICMP6?,? echo re.*");
    private static final Pattern TCP_BEGUN = Pattern.compile("IP6? .*: Flags.*");

    private PacketLine() {}

    /** Whether a line begins with a time, as those about packets do. */
    static boolean is(String line) {
        return line.matches("\\d{2}:\\d{2}:.*");
    }

    static Packet read(Output output, String line) {
        Matcher parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            throw output.unreadable(line, "a time and a packet");
        }
        LocalTime time = time(output, parts.group(1), line);
        String text = parts.group(2);
        Matcher echo = ECHO.matcher(text);
        if (echo.matches()) {
            return new Packet.Echo(
                    time,
                    echo.group("kind").equals("reply"),
                    address(output, echo.group("source"), line),
                    address(output, echo.group("destination"), line),
                    output.number(echo.group("id"), line),
                    output.number(echo.group("seq"), line));
        }
        Matcher tcp = TCP.matcher(text);
        if (tcp.matches()) {
            return new Packet.Tcp(
                    time,
                    address(output, tcp.group("source"), line),
                    output.number(tcp.group("sourcePort"), line),
                    address(output, tcp.group("destination"), line),
                    output.number(tcp.group("destinationPort"), line),
                    tcp.group("flags"),
                    Optional.ofNullable(tcp.group("http")));
        }
        if (ECHO_BEGUN.matcher(text).matches() || TCP_BEGUN.matcher(text).matches()) {
            throw output.unreadable(line, "a whole line about an ICMP echo or a TCP segment");
        }
        return readOther(time, text);
    }

    private static Packet readOther(LocalTime time, String text) {
        Matcher request = ARP_REQUEST.matcher(text);
        if (request.matches()) {
            return new Packet.ArpRequest(time, request.group("asker"), request.group("address"));
        }
        Matcher reply = ARP_REPLY.matcher(text);
        if (reply.matches()) {
            return new Packet.ArpReply(time, reply.group("address"), reply.group("mac"));
        }
        Matcher dns = DNS.matcher(text);
        if (dns.matches() && (isDns(dns, "sourcePort") || isDns(dns, "destinationPort"))) {
            return new Packet.Dns(
                    time, isDns(dns, "sourcePort"), dns.group("source"), dns.group("destination"), dns.group("text"));
        }
        return new Packet.Other(time, text);
    }

    private static boolean isDns(Matcher dns, String port) {
        return DNS_PORT.equals(dns.group(port));
    }

    private static String address(Output output, String text, String line) {
        if (!Address.is(text)) {
            throw output.unreadable(line, "an address instead of “" + text + "” (-n keeps names away)");
        }
        return text;
    }

    private static LocalTime time(Output output, String text, String line) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw output.unreadable(line, "a time of day");
        }
    }
}
