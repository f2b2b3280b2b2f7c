package deepdive.observe.network;

import deepdive.observe.Table;
import deepdive.observe.UnreadableOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The output of {@code docker network ls}. */
public record NetworkList(List<ListedNetwork> networks) {

    private static final int SHORT_ID = 12;
    private static final String[] COLUMNS = {"NETWORK ID", "NAME", "DRIVER", "SCOPE"};

    /**
     * A network in the list.
     *
     * @param id its first 12 hexadecimal digits, or all 64
     * @param driver such as {@code bridge}, {@code host} or {@code null}
     * @param scope {@code local}, {@code swarm} or {@code global}
     */
    public record ListedNetwork(String id, String name, String driver, String scope) {}

    public NetworkList {
        networks = List.copyOf(networks);
    }

    /**
     * Reads {@code docker network ls}.
     *
     * @throws UnreadableOutput if there is no header, or a row lacks a column
     */
    public static NetworkList parse(String text) {
        Table table = Table.parse("docker network ls", text, COLUMNS);
        return new NetworkList(table.rows().stream().map(NetworkList::row).toList());
    }

    /**
     * The interface that Docker creates for a user-defined bridge network if no option of the network names another.
     */
    public static String bridgeOf(String id) {
        return "br-" + id.substring(0, SHORT_ID);
    }

    /** The network with a name; empty if it is not listed. */
    public Optional<ListedNetwork> named(String name) {
        return networks.stream().filter(row -> row.name().equals(name)).findFirst();
    }

    private static ListedNetwork row(Map<String, String> cells) {
        boolean isBlank = Stream.of(COLUMNS).anyMatch(column -> "".equals(cells.get(column)));
        if (isBlank || !cells.getOrDefault("NETWORK ID", "").matches("[0-9a-f]{12,64}")) {
            throw new UnreadableOutput(
                    "docker network ls",
                    String.join("   ", cells.values()),
                    "a row with the id, name, driver and scope of a network");
        }
        return new ListedNetwork(
                cells.getOrDefault("NETWORK ID", ""),
                cells.getOrDefault("NAME", ""),
                cells.getOrDefault("DRIVER", ""),
                cells.getOrDefault("SCOPE", ""));
    }
}
