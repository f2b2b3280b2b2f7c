package deepdive.observe.network;

import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A port of a container and, if it is published, its place on the host. {@code :::8080} (CLI 20.10, and
 * {@code docker ps} up to 27.1) and {@code [::]:8080} are the same address, {@code ::}.
 *
 * @param containerPort the port in the container, 1 to 65535
 * @param protocol {@code tcp}, {@code udp} or {@code sctp}
 * @param host the published place; empty if the port is not published
 */
public record PortMapping(int containerPort, String protocol, Optional<HostPort> host) {

    private static final Pattern PORT_LINE = Pattern.compile("(\\d{1,5})/(tcp|udp|sctp) -> (\\S+):(\\d{1,5})");
    private static final Pattern PS_ITEM = Pattern.compile("(?:(?<host>\\S+):(?<from>\\d{1,5})(?:-(?<to>\\d{1,5}))?->)?"
            + "(?<inFrom>\\d{1,5})(?:-(?<inTo>\\d{1,5}))?/(?<protocol>tcp|udp|sctp)");

    /**
     * An address and a port of the host.
     *
     * @param address such as {@code 0.0.0.0} or {@code ::}, without brackets
     * @param port 0 to 65535
     */
    public record HostPort(String address, int port) {}

    /** As {@code docker port} writes it. */
    @Override
    public String toString() {
        return containerPort + "/" + protocol
                + host.map(end -> " -> " + (end.address().contains(":") ? "[" + end.address() + "]" : end.address())
                                + ":" + end.port())
                        .orElse("");
    }

    /**
     * Reads {@code docker port nginx}. No output means no published ports.
     *
     * @throws UnreadableOutput if a line is not like {@code 80/tcp -> 0.0.0.0:8080}
     */
    public static List<PortMapping> parse(String text) {
        Output output = new Output("docker port", text);
        return output.lines().stream().map(line -> ofLine(output, line)).toList();
    }

    /**
     * Reads the PORTS column of {@code docker ps}, with each port of a range ({@code 8000-8001->80-81/tcp}). An empty
     * cell means no ports.
     *
     * @throws UnreadableOutput if a part between commas is no port
     */
    public static List<PortMapping> parseColumn(String cell) {
        Output output = new Output("docker ps", cell);
        List<PortMapping> ports = new ArrayList<>();
        if (!cell.isBlank()) {
            for (String item : cell.strip().split(",\\s*", -1)) {
                ports.addAll(ofItem(output, item));
            }
        }
        return List.copyOf(ports);
    }

    private static PortMapping ofLine(Output output, String line) {
        Matcher port = PORT_LINE.matcher(line.strip());
        if (!port.matches()) {
            throw output.unreadable(line, "a port like 80/tcp -> 0.0.0.0:8080");
        }
        return new PortMapping(
                port(output, port.group(1), line),
                port.group(2),
                Optional.of(new HostPort(address(output, port.group(3), line), port(output, port.group(4), line))));
    }

    private static List<PortMapping> ofItem(Output output, String item) {
        Matcher ports = PS_ITEM.matcher(item);
        if (!ports.matches()) {
            throw output.unreadable(item, "a port like 80/tcp or 0.0.0.0:8080->80/tcp");
        }
        int first = port(output, ports.group("inFrom"), item);
        int last = ports.group("inTo") == null ? first : port(output, ports.group("inTo"), item);
        boolean published = ports.group("host") != null;
        int hostFirst = published ? port(output, ports.group("from"), item) : first;
        int hostLast = ports.group("to") == null ? hostFirst : port(output, ports.group("to"), item);
        if (last < first || published && hostLast - hostFirst != last - first) {
            throw output.unreadable(item, "ranges of ports that go upwards and are as long outside as inside");
        }
        Optional<String> address =
                published ? Optional.of(address(output, ports.group("host"), item)) : Optional.empty();
        return IntStream.rangeClosed(first, last)
                .mapToObj(port -> new PortMapping(
                        port,
                        ports.group("protocol"),
                        address.map(text -> new HostPort(text, hostFirst + port - first))))
                .toList();
    }

    private static int port(Output output, String digits, String line) {
        int port = output.number(digits, line);
        if (port > 65535) {
            throw output.unreadable(line, "a port of at most 65535");
        }
        return port;
    }

    private static String address(Output output, String text, String line) {
        String address = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        if (!Address.is(address)) {
            throw output.unreadable(line, "an address of the host instead of “" + text + "”");
        }
        return address;
    }
}
