package deepdive.observe.network;

import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The IPv4 addresses in a command's output, without loopback's. The command is {@code ip address show}, for all
 * interfaces or for one, {@code docker inspect -f}, for one address on a line, or {@code hostname -I}, for all on one line.
 *
 * @param all in the order of the output
 */
public record ShownAddresses(List<String> all) {

    public ShownAddresses {
        all = List.copyOf(all);
    }

    /**
     * Reads the output of any of these commands.
     *
     * @throws UnreadableOutput if there is neither an address on each line nor a list of interfaces
     */
    public static ShownAddresses parse(String text) {
        List<String> lines = new Output("an address", text)
                .orEmpty("an address, or interfaces with theirs")
                .lines();
        List<String> words = lines.stream()
                .flatMap(line -> Stream.of(line.strip().split(" +")))
                .toList();
        if (words.stream().allMatch(Address::is)) {
            return new ShownAddresses(words.stream().filter(Address::isIpv4).toList());
        }
        return new ShownAddresses(InterfaceList.parse(text).all().stream()
                .filter(each -> !each.name().equals("lo"))
                .flatMap(each -> each.addresses().stream())
                .filter(Interface.Assigned::isIpv4)
                .map(Interface.Assigned::address)
                .toList());
    }

    /** The first address, which a student writes down. */
    public Optional<String> first() {
        return all.stream().findFirst();
    }

    /** The addresses inside a network. */
    public List<String> in(Subnet subnet) {
        return all.stream().filter(subnet::contains).toList();
    }
}
