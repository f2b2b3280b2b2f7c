package deepdive.observe.network;

import deepdive.observe.KeyedWords;
import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The TCP ports on which a process listens, from {@code ss -ltnH} (iproute2's {@code misc/ss.c}). No output means no
 * such ports.
 *
 * @param ports 1 to 65535
 */
public record ListeningPorts(Set<Integer> ports) {

    public ListeningPorts {
        ports = Set.copyOf(ports);
    }

    /**
     * Reads {@code ss -ltnH}.
     *
     * @throws UnreadableOutput if a line is not about a listening socket
     */
    public static ListeningPorts parse(String text) {
        Output output = new Output("ss -ltnH", text);
        return new ListeningPorts(
                output.lines().stream().map(line -> port(output, line)).collect(Collectors.toSet()));
    }

    /** Whether a process listens on a port. */
    public boolean include(int port) {
        return ports.contains(port);
    }

    private static int port(Output output, String line) {
        List<String> words = KeyedWords.of(line).all();
        if (words.size() < 5 || !words.get(0).equals("LISTEN")) {
            throw output.unreadable(line, "a socket like LISTEN 0 511 0.0.0.0:80 0.0.0.0:*");
        }
        return output.number(words.get(3).substring(words.get(3).lastIndexOf(':') + 1), line);
    }
}
