package deepdive.observe.firewall;

import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a chain in the nat table, as {@code iptables --table nat --list DOCKER --numeric --verbose} or
 * {@code iptables --table nat -S DOCKER} prints them; or the rules in a table of nftables that send packets to another address, as
 * {@code nft list table ip docker-bridges} prints them.
 *
 * @param chain such as {@code DOCKER} or {@code ip docker-bridges}
 * @param rules in the order in which they are tried
 */
public record NatTable(String chain, List<NatRule> rules) {

    public NatTable {
        rules = List.copyOf(rules);
    }

    /**
     * Reads one of the forms. The first line tells the form.
     *
     * @throws UnreadableOutput if the text has none of the forms, such as
     *     {@code iptables: No chain/target/match by that name.}
     */
    public static NatTable parse(String text) {
        Output output = new Output("iptables --table nat", text).orEmpty("a chain: “Chain DOCKER …” or “-N DOCKER”");
        List<String> lines = output.interruptedLines().stream()
                .filter(line -> !line.startsWith("# Warning"))
                .toList();
        if (lines.isEmpty()) {
            throw output.unreadable("", "a chain");
        }
        if (lines.get(0).startsWith(NftListing.TITLE)) {
            return NftListing.read(output, lines);
        }
        return lines.get(0).startsWith("Chain ")
                ? NatListing.read(output, lines)
                : NatSpecification.read(output, lines);
    }

    /**
     * Reads the output of {@code nft --json list table}.
     *
     * @throws UnreadableOutput if the text is not such an output
     */
    public static NatTable parseNft(String json) {
        return NftJson.read(json);
    }

    /** The rule that redirects packets for a port of the host; empty if there is no such rule. */
    public Optional<NatRule> publishing(int port) {
        return rules.stream()
                .filter(rule -> rule.target().equals(NatRule.DNAT)
                        && rule.publishedPort().filter(each -> each == port).isPresent())
                .findFirst();
    }

    /** The rules that redirect packets to an address. */
    public List<NatRule> leadingTo(String address) {
        return rules.stream()
                .filter(rule ->
                        rule.to().filter(to -> to.address().equals(address)).isPresent())
                .toList();
    }
}
