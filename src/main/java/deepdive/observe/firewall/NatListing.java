package deepdive.observe.firewall;

import deepdive.observe.Output;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the output of {@code iptables --list --numeric --verbose}: a title, a header, and a line for each rule. */
final class NatListing {

    private static final Pattern TITLE = Pattern.compile("Chain (\\S+) \\(.+\\)\\s*");
    private static final Pattern HEADER =
            Pattern.compile("\\s*pkts\\s+bytes\\s+target\\s+prot\\s+opt\\s+in\\s+out\\s+source\\s+destination\\s*");
    private static final Pattern PORT = Pattern.compile(".*\\bdpt:(\\d+)\\b.*");
    private static final Pattern DESTINATION = Pattern.compile(".*\\bto:(\\S+).*");

    private NatListing() {}

    static NatTable read(Output output, List<String> lines) {
        Matcher title = TITLE.matcher(lines.get(0));
        if (!title.matches()) {
            throw output.unreadable(lines.get(0), "a title like Chain DOCKER (2 references)");
        }
        String header = lines.size() < 2 ? "" : lines.get(1);
        if (!HEADER.matcher(header).matches()) {
            throw output.unreadable(header, "the header of --verbose: pkts bytes target prot …");
        }
        return new NatTable(
                title.group(1),
                lines.subList(2, lines.size()).stream()
                        .map(line -> rule(output, line))
                        .toList());
    }

    private static NatRule rule(Output output, String line) {
        String[] cells = line.strip().split("\\s+", 10);
        if (cells.length < 9) {
            throw output.unreadable(line, "a rule: packets, bytes, target, protocol … destination");
        }
        String more = cells.length > 9 ? cells[9] : "";
        Matcher port = PORT.matcher(more);
        Matcher destination = DESTINATION.matcher(more);
        boolean isDnat = cells[2].equals(NatRule.DNAT);
        if (isDnat && !destination.matches()) {
            throw output.unreadable(line, "where the DNAT rule sends packets: to:172.17.0.2:80");
        }
        return new NatRule(
                cells[2],
                NatRule.protocolName(cells[3]),
                cells[5],
                port.matches() ? Optional.of(output.number(port.group(1), line)) : Optional.empty(),
                isDnat ? Optional.of(NatRule.Destination.read(output, destination.group(1), line)) : Optional.empty(),
                Optional.of(NatRule.Counters.read(output, cells[0], cells[1], line)));
    }
}
