package deepdive.observe.network;

import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The output of {@code tcpdump --interface docker0 -Nnnl}, with its messages on standard error.
 *
 * @param listening the interface, after tcpdump has said that it listens
 * @param packets in the order of the output
 */
public record Capture(Optional<String> listening, List<Packet> packets) {

    private static final Pattern LISTENING = Pattern.compile("(?:tcpdump: )?listening on (\\S+), link-type .*");
    private static final Pattern COUNT =
            Pattern.compile("\\d+ packets? (?:captured|received by filter|dropped by (?:kernel|interface))");
    private static final Pattern NOTICE = Pattern.compile("tcpdump: (?:verbose output suppressed|data link type).*");

    public Capture {
        packets = List.copyOf(packets);
    }

    /**
     * Reads the output of a tcpdump that has ended.
     *
     * @throws UnreadableOutput if the text is empty, or a line is neither a packet nor a usual message of tcpdump, such
     *     as {@code tcpdump: docker1: No such device exists}
     */
    public static Capture parse(String text) {
        Output output = new Output("tcpdump", text).orEmpty("that tcpdump listens");
        Optional<String> listening = Optional.empty();
        List<Packet> packets = new ArrayList<>();
        for (String line : output.interruptedLines()) {
            Matcher listens = LISTENING.matcher(line);
            if (listens.matches()) {
                listening = Optional.of(listens.group(1));
            } else if (PacketLine.is(line)) {
                packets.add(PacketLine.read(output, line));
            } else if (!COUNT.matcher(line.strip()).matches()
                    && !NOTICE.matcher(line).matches()) {
                throw output.unreadable(line, "a packet, or that tcpdump listens or has ended");
            }
        }
        return new Capture(listening, packets);
    }

    /**
     * Reads the output of a tcpdump that still runs: a last line that is not finished is left out.
     *
     * @throws UnreadableOutput if another line cannot be read
     */
    public static Capture soFar(String text) {
        return Output.unfinished(text, Capture::parse);
    }

    /** The ICMP echoes among the packets. */
    public List<Packet.Echo> echoes() {
        return of(Packet.Echo.class).toList();
    }

    /** The TCP segments among the packets. */
    public List<Packet.Tcp> segments() {
        return of(Packet.Tcp.class).toList();
    }

    private <T extends Packet> Stream<T> of(Class<T> kind) {
        return packets.stream().filter(kind::isInstance).map(kind::cast);
    }
}
