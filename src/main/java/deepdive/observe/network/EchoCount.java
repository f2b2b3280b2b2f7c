package deepdive.observe.network;

import deepdive.observe.UnreadableOutput;
import java.util.List;

/**
 * The kernel's count of ICMP echoes in a network namespace, from {@code /proc/<pid>/net/snmp} (proc_pid_net(5)).
 *
 * @param sent the echo requests that were sent
 * @param answered the echo replies that were received
 */
public record EchoCount(long sent, long answered) {

    /**
     * Reads the file.
     *
     * @throws UnreadableOutput if the file has no counters of ICMP
     */
    public static EchoCount parse(String text) {
        List<List<String>> lines = text.lines()
                .filter(line -> line.startsWith("Icmp: "))
                .map(line -> List.of(line.split(" ")))
                .toList();
        return new EchoCount(count(lines, "OutEchos"), count(lines, "InEchoReps"));
    }

    private static long count(List<List<String>> lines, String name) {
        int column = lines.size() == 2 ? lines.get(0).indexOf(name) : -1;
        if (column < 0 || column >= lines.get(1).size()) {
            throw new UnreadableOutput(
                    "cat /proc/net/snmp",
                    lines.isEmpty() ? "" : String.join(" ", lines.get(lines.size() - 1)),
                    "the counter " + name + " of ICMP");
        }
        return Long.parseLong(lines.get(1).get(column));
    }
}
