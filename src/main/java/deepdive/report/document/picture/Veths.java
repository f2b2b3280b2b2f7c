package deepdive.report.document.picture;

import deepdive.report.document.replay.Command;
import deepdive.report.document.replay.Transcript;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which interface of the host leads to which address, as {@code ip address show} told on both sides: {@code eth0@if10} in
 * a container and interface number 10 on the host are the ends of one cable.
 */
final class Veths {

    private static final Pattern INTERFACE = Pattern.compile("(?m)^(\\d+): ([\\w.-]+)(?:@if(\\d+))?:");
    private static final Pattern ADDRESS = Pattern.compile("inet (\\d+\\.\\d+\\.\\d+\\.\\d+)/");

    private final Map<String, String> hostInterfaces = new HashMap<>();
    private final Map<String, String> peers = new HashMap<>();

    Veths(Transcript transcript) {
        transcript.commands().stream()
                .filter(command -> command.line().startsWith("ip address")
                        || command.line().startsWith("ip addr"))
                .forEach(this::read);
    }

    /** The host's end of the cable that leads to an address, such as {@code veth77ff05c}. */
    Optional<String> to(String address) {
        return Optional.ofNullable(peers.get(address)).flatMap(index -> Optional.ofNullable(hostInterfaces.get(index)));
    }

    private void read(Command command) {
        Matcher found = INTERFACE.matcher(command.output());
        while (found.find()) {
            String name = found.group(2);
            String rest = command.output().substring(found.end());
            Matcher next = INTERFACE.matcher(rest);
            String block = next.find() ? rest.substring(0, next.start()) : rest;
            Matcher address = ADDRESS.matcher(block);
            if (name.startsWith("veth")) {
                hostInterfaces.put(found.group(1), name);
            } else if (found.group(3) != null && address.find()) {
                peers.put(address.group(1), found.group(3));
            }
        }
    }
}
