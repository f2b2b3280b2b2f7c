package deepdive.observe.firewall;

import deepdive.observe.Output;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the output of {@code nft list table}: of all chains, the rules that send packets to another address, such as
 * {@code iifname != "docker0" tcp dport 8080 counter packets 1 bytes 60 dnat to 172.17.0.2:80 comment "DNAT"}.
 */
final class NftListing {

    static final String TITLE = "table ";

    private static final Pattern DNAT = Pattern.compile("\\bdnat to (\\S+)");
    private static final Pattern PORT = Pattern.compile("\\b(tcp|udp|sctp) dport (\\d+)\\b");
    private static final Pattern IN = Pattern.compile("\\biifname (!= )?\"([^\"]+)\"");
    private static final Pattern COUNTER = Pattern.compile("\\bcounter packets (\\d+) bytes (\\d+)\\b");

    private NftListing() {}

    static NatTable read(Output output, List<String> lines) {
        return new NatTable(
                lines.get(0).replaceFirst("^" + TITLE, "").replaceFirst(" *\\{ *$", ""),
                lines.stream()
                        .filter(line -> DNAT.matcher(line).find())
                        .map(line -> rule(output, line))
                        .toList());
    }

    private static NatRule rule(Output output, String line) {
        Matcher destination = DNAT.matcher(line);
        Matcher port = PORT.matcher(line);
        Matcher in = IN.matcher(line);
        Matcher counter = COUNTER.matcher(line);
        boolean hasPort = port.find();
        if (!destination.find()) {
            throw output.unreadable(line, "where the rule sends packets: dnat to 172.17.0.2:80");
        }
        return new NatRule(
                NatRule.DNAT,
                hasPort ? port.group(1) : "all",
                in.find() ? (in.group(1) == null ? "" : "!") + in.group(2) : "*",
                hasPort ? Optional.of(output.number(port.group(2), line)) : Optional.empty(),
                Optional.of(NatRule.Destination.read(output, destination.group(1), line)),
                counter.find()
                        ? Optional.of(NatRule.Counters.read(output, counter.group(1), counter.group(2), line))
                        : Optional.empty());
    }
}
