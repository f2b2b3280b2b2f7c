package deepdive.observe.network;

import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The processes that listen on TCP ports, from {@code ss -ltnp} (iproute2's {@code misc/ss.c}). {@code ss} does not
 * name a process that the user may not inspect.
 *
 * @param names the processes' names by port, 1 to 65535
 */
public record ListeningProcesses(Map<Integer, Set<String>> names) {

    private static final Pattern SOCKET = Pattern.compile("LISTEN\\s+\\d+\\s+\\d+\\s+\\S+:(\\d+)\\s+\\S+:\\*(.*)");
    private static final Pattern NAME = Pattern.compile("\\(\"([^\"]+)\",pid=");

    public ListeningProcesses {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /**
     * Reads {@code ss -ltnp}, with its line of column names.
     *
     * @throws UnreadableOutput if a line is not about a listening socket
     */
    public static ListeningProcesses parse(String text) {
        Output output = new Output("ss -ltnp", text);
        Map<Integer, Set<String>> names = new TreeMap<>();
        for (String line : output.lines()) {
            if (line.startsWith("State ")) {
                continue;
            }
            Matcher socket = SOCKET.matcher(line.strip());
            if (!socket.matches()) {
                throw output.unreadable(
                        line, "a socket like LISTEN 0 511 0.0.0.0:80 0.0.0.0:* users:((\"nginx\",pid=7,fd=6))");
            }
            Set<String> onPort = names.computeIfAbsent(output.number(socket.group(1), line), port -> new TreeSet<>());
            NAME.matcher(socket.group(2))
                    .results()
                    .map(ListeningProcesses::name)
                    .forEach(onPort::add);
        }
        return new ListeningProcesses(names);
    }

    private static String name(MatchResult process) {
        return process.group(1);
    }

    /** The names of the processes that listen on a port; an empty set if no process listens on it. */
    public Set<String> on(int port) {
        return names.getOrDefault(port, Set.of());
    }

    /** Whether only processes of this name listen on a port. */
    public boolean haveOnly(String name, int port) {
        return on(port).equals(Set.of(name));
    }
}
