package deepdive.observe.network;

import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The output of {@code ip address show} for all interfaces or for one (iproute2's {@code ip/ipaddress.c}). */
public record InterfaceList(List<Interface> all) {

    public InterfaceList {
        all = List.copyOf(all);
    }

    /**
     * Reads {@code ip address show}.
     *
     * @throws UnreadableOutput if the text is empty, or a line belongs to no interface, such as
     *     {@code Device "docker1" does not exist.}
     */
    public static InterfaceList parse(String text) {
        Output output =
                new Output("ip address show", text).orEmpty("interfaces like 1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536");
        List<Interface> all = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : output.lines()) {
            if (!Character.isWhitespace(line.charAt(0)) && !block.isEmpty()) {
                all.add(InterfaceBlock.read(output, block));
                block.clear();
            }
            block.add(line);
        }
        all.add(InterfaceBlock.read(output, block));
        return new InterfaceList(all);
    }

    /** The interface with a name, such as {@code eth0}. */
    public Optional<Interface> named(String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The ports of a bridge, such as {@code docker0}. */
    public List<Interface> portsOf(String bridge) {
        return all.stream()
                .filter(each -> each.master().filter(bridge::equals).isPresent())
                .toList();
    }
}
