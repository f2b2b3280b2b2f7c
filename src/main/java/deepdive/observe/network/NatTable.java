package deepdive.observe.network;

import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a chain, as {@code iptables --table nat --list DOCKER --numeric --verbose} lists them or
 * {@code iptables --table nat -S DOCKER} specifies them.
 *
 * @param chain such as {@code DOCKER}
 * @param rules in the order in which they are tried
 */
public record NatTable(String chain, List<NatRule> rules) {

    public NatTable {
        rules = List.copyOf(rules);
    }

    /**
     * Reads either form, which its first line tells.
     *
     * @throws UnreadableOutput if it is neither, such as {@code iptables: No chain/target/match by that name.}
     */
    public static NatTable parse(String text) {
        Output output = new Output("iptables --table nat", text).orEmpty("a chain: “Chain DOCKER …” or “-N DOCKER”");
        List<String> lines = output.interruptedLines().stream()
                .filter(line -> !line.startsWith("# Warning"))
                .toList();
        if (lines.isEmpty()) {
            throw output.unreadable("", "a chain");
        }
        return lines.get(0).startsWith("Chain ")
                ? NatListing.read(output, lines)
                : NatSpecification.read(output, lines);
    }

    /** The rule that sends what is addressed to a port of the host elsewhere, if there is one. */
    public Optional<NatRule> publishing(int port) {
        return rules.stream()
                .filter(rule -> rule.target().equals("DNAT")
                        && rule.publishedPort().filter(each -> each == port).isPresent())
                .findFirst();
    }

    /** The rules that send something to an address. */
    public List<NatRule> leadingTo(String address) {
        return rules.stream()
                .filter(rule ->
                        rule.to().filter(to -> to.address().equals(address)).isPresent())
                .toList();
    }
}
