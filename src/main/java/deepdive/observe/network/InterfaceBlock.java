package deepdive.observe.network;

import deepdive.observe.KeyedWords;
import deepdive.observe.Output;
import deepdive.observe.network.Interface.Assigned;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines about one interface: a first line, and indented lines about the hardware and the addresses. */
final class InterfaceBlock {

    private static final Pattern HEAD =
            Pattern.compile("(?<index>\\d{1,9}): (?<name>[^\\s:@]+)(?:@(?:if(?<peer>\\d{1,9})|[^\\s:]+))?: "
                    + "<(?<flags>[^<>]*)> (?<rest>mtu \\d+ .*)");
    private static final Pattern MAC = Pattern.compile("[0-9a-f]{2}(?::[0-9a-f]{2}){5}");

    private InterfaceBlock() {}

    static Interface read(Output output, List<String> block) {
        String first = block.get(0);
        Matcher head = HEAD.matcher(first.stripTrailing());
        if (!head.matches()) {
            throw output.unreadable(first, "an interface like 2: eth0@if8: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500");
        }
        KeyedWords words = KeyedWords.of(head.group("rest"));
        Optional<String> mac = Optional.empty();
        List<Assigned> addresses = new ArrayList<>();
        for (String line : block.subList(1, block.size())) {
            KeyedWords parts = KeyedWords.of(line);
            if (parts.first().startsWith("link/") && parts.all().size() > 1) {
                mac = parts.after(parts.first())
                        .filter(text -> MAC.matcher(text).matches());
            } else if (parts.first().equals("inet") || parts.first().equals("inet6")) {
                addresses.add(assigned(output, line, parts));
            }
        }
        return new Interface(
                output.number(head.group("index"), first),
                head.group("name"),
                Optional.ofNullable(head.group("peer")).map(digits -> output.number(digits, first)),
                flags(head.group("flags")),
                words.after("state").orElseThrow(() -> output.unreadable(first, "the state of the interface")),
                words.after("master"),
                mac,
                addresses);
    }

    private static Assigned assigned(Output output, String line, KeyedWords parts) {
        String[] cidr = parts.after(parts.first()).orElse("").split("/", -1);
        // A point-to-point address has no prefix: "inet 10.0.0.1 peer 10.0.0.2/32".
        if (cidr.length > 2 || !Address.is(cidr[0])) {
            throw output.unreadable(line, "an address like 172.17.0.2/16");
        }
        int whole = Address.isIpv4(cidr[0]) ? 32 : 128;
        int prefix = cidr.length == 1 ? whole : output.number(cidr[1], line);
        if (prefix > whole) {
            throw output.unreadable(line, "a prefix of at most " + whole + " bits");
        }
        return new Assigned(cidr[0], prefix);
    }

    private static Set<String> flags(String text) {
        return Arrays.stream(text.split(",")).filter(flag -> !flag.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
