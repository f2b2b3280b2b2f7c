package deepdive.observe.network;

import deepdive.observe.KeyedWords;
import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.List;
import java.util.Optional;

/** The output of {@code ip route show} (iproute2's {@code ip/iproute.c}). No output means no routes. */
public record RoutingTable(List<Route> all) {

    /**
     * A route.
     *
     * @param destination {@code default}, a network like {@code 172.17.0.0/16} or an address
     * @param gateway the next machine on the way; empty for a directly connected network
     * @param device the interface through which packets leave
     * @param source the sender's address of packets that leave
     */
    public record Route(String destination, Optional<String> gateway, String device, Optional<String> source) {

        /** Whether the route is the default route. */
        public boolean isDefault() {
            return destination.equals("default");
        }

        /** As {@code ip route show} writes it. */
        @Override
        public String toString() {
            return destination
                    + gateway.map(via -> " via " + via).orElse("")
                    + " dev " + device
                    + source.map(from -> " src " + from).orElse("");
        }

        /** The network of the route; empty for the default route. */
        public Optional<Subnet> subnet() {
            return isDefault() ? Optional.empty() : Optional.of(Subnet.parse(withPrefix(destination)));
        }
    }

    public RoutingTable {
        all = List.copyOf(all);
    }

    /**
     * Reads {@code ip route show}.
     *
     * @throws UnreadableOutput if a line is not a destination with a device
     */
    public static RoutingTable parse(String text) {
        Output output = new Output("ip route show", text);
        return new RoutingTable(
                output.lines().stream().map(line -> route(output, line)).toList());
    }

    /** The first default route, because the kernel takes the first one. */
    public Optional<Route> defaultRoute() {
        return all.stream().filter(Route::isDefault).findFirst();
    }

    /** The gateway of the default route. */
    public Optional<String> defaultGateway() {
        return defaultRoute().flatMap(Route::gateway);
    }

    /** The routes to directly connected networks. */
    public List<Route> connected() {
        return all.stream()
                .filter(route -> !route.isDefault() && route.gateway().isEmpty())
                .toList();
    }

    private static Route route(Output output, String line) {
        KeyedWords words = KeyedWords.of(line);
        String destination = words.first();
        Optional<String> device = words.after("dev");
        Optional<String> gateway = words.after("via");
        Optional<String> source = words.after("src");
        boolean addresses =
                gateway.map(Address::is).orElse(true) && source.map(Address::is).orElse(true);
        if (Character.isWhitespace(line.charAt(0)) || device.isEmpty() || !addresses) {
            throw output.unreadable(line, "a route like default via 172.17.0.1 dev eth0");
        }
        if (!destination.equals("default")) {
            Subnet.read(output, withPrefix(destination), line);
        }
        return new Route(destination, gateway, device.get(), source);
    }

    private static String withPrefix(String destination) {
        return destination.contains("/") ? destination : destination + (destination.contains(":") ? "/128" : "/32");
    }
}
