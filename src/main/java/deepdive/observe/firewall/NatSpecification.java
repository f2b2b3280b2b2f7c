package deepdive.observe.firewall;

import deepdive.observe.KeyedWords;
import deepdive.observe.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the output of {@code iptables -S}: the options that would create the chain ({@code -N}) and each rule
 * ({@code -A}).
 */
final class NatSpecification {

    private NatSpecification() {}

    static NatTable read(Output output, List<String> lines) {
        List<String> chain = KeyedWords.of(lines.get(0)).all();
        if (chain.size() < 2 || !chain.get(0).matches("-[NP]")) {
            throw output.unreadable(lines.get(0), "a chain like -N DOCKER or Chain DOCKER (2 references)");
        }
        List<NatRule> rules = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rules.add(rule(output, line, chain.get(1)));
        }
        return new NatTable(chain.get(1), rules);
    }

    private static NatRule rule(Output output, String line, String chain) {
        KeyedWords words = KeyedWords.of(line);
        Optional<String> target = words.after("-j");
        if (!line.startsWith("-A " + chain + " ") || target.isEmpty()) {
            throw output.unreadable(line, "a rule like -A " + chain + " … -j DNAT --to-destination 172.17.0.2:80");
        }
        int in = words.all().indexOf("-i");
        String mark = in > 0 && words.all().get(in - 1).equals("!") ? "!" : "";
        Optional<NatRule.Destination> to =
                words.after("--to-destination").map(text -> NatRule.Destination.read(output, text, line));
        if (target.get().equals(NatRule.DNAT) && to.isEmpty()) {
            throw output.unreadable(line, "where the DNAT rule sends packets: --to-destination 172.17.0.2:80");
        }
        return new NatRule(
                target.get(),
                NatRule.protocolName(words.after("-p").orElse("all")),
                words.after("-i").map(name -> mark + name).orElse("*"),
                words.after("--dport").map(port -> output.number(port, line)),
                to,
                counters(output, words, line));
    }

    private static Optional<NatRule.Counters> counters(Output output, KeyedWords words, String line) {
        int place = words.all().indexOf("-c");
        return place < 0 || place + 2 >= words.all().size()
                ? Optional.empty()
                : Optional.of(NatRule.Counters.read(
                        output, words.all().get(place + 1), words.all().get(place + 2), line));
    }
}
