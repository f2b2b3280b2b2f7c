package deepdive.report.document.picture;

import deepdive.observe.UnreadableOutput;
import deepdive.observe.network.Interface;
import deepdive.observe.network.InterfaceList;
import deepdive.report.document.replay.Command;
import deepdive.report.document.replay.Transcript;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the host's end of each container's virtual cable. {@code ip address show} shows both ends: {@code eth0@if10} in a
 * container and interface number 10 on the host, whose name begins with {@code veth}, are one pair.
 */
final class ContainerLinks {

    private final Map<Integer, String> hostInterfaces = new HashMap<>();
    private final Map<String, Integer> peers = new HashMap<>();

    ContainerLinks(Transcript transcript) {
        transcript.commands().stream()
                .filter(command -> command.line().startsWith("ip addr"))
                .forEach(this::read);
    }

    /** The host's interface that leads to a container's address, such as {@code veth77ff05c}. */
    Optional<String> to(String address) {
        return Optional.ofNullable(peers.get(address)).flatMap(index -> Optional.ofNullable(hostInterfaces.get(index)));
    }

    private void read(Command command) {
        try {
            InterfaceList.parse(command.output()).all().forEach(this::add);
        } catch (UnreadableOutput e) {
            // The network is drawn without the names of these interfaces.
        }
    }

    private void add(Interface shown) {
        if (shown.name().startsWith("veth")) {
            hostInterfaces.put(shown.index(), shown.name());
        } else {
            shown.peerIndex()
                    .ifPresent(peer -> shown.ipv4().ifPresent(assigned -> peers.put(assigned.address(), peer)));
        }
    }
}
