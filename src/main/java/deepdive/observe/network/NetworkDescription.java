package deepdive.observe.network;

import deepdive.observe.Json;
import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The output of {@code docker network inspect} for one network.
 *
 * @param id 64 hexadecimal digits
 * @param driver such as {@code bridge}
 * @param scope {@code local}, {@code swarm} or {@code global}
 * @param pools the subnets from which containers get addresses
 */
public record NetworkDescription(String id, String name, String driver, String scope, List<Pool> pools) {

    /** A subnet, and the address of its gateway if the output has one. */
    public record Pool(Subnet subnet, Optional<String> gateway) {

        @Override
        public String toString() {
            return subnet + gateway.map(address -> " via " + address).orElse("");
        }
    }

    public NetworkDescription {
        pools = List.copyOf(pools);
    }

    @Override
    public String toString() {
        return "%s %s, %s, %s, %s".formatted(id, name, driver, scope, pools);
    }

    /**
     * Reads {@code docker network inspect} for one network.
     *
     * @throws UnreadableOutput if the text is not an array of one object with id, name, driver and scope
     */
    public static NetworkDescription parse(String text) {
        String array = String.join("\n", new Output("docker network inspect", text).lines());
        Output output = new Output("docker network inspect", array).orEmpty("an array with one network");
        JsonNode networks = Json.read(output);
        if (!networks.isArray() || networks.size() != 1) {
            throw output.unreadable(Json.quote(networks), "an array with one network");
        }
        JsonNode network = networks.get(0);
        List<Pool> pools = new ArrayList<>();
        for (JsonNode pool : network.path("IPAM").path("Config")) {
            pools.add(pool(output, pool));
        }
        return new NetworkDescription(
                need(output, network, "Id"),
                need(output, network, "Name"),
                need(output, network, "Driver"),
                need(output, network, "Scope"),
                pools);
    }

    private static Pool pool(Output output, JsonNode pool) {
        String gateway = pool.path("Gateway").asString("");
        return new Pool(
                Subnet.read(output, pool.path("Subnet").asString(""), Json.quote(pool)),
                gateway.isEmpty() ? Optional.empty() : Optional.of(gateway));
    }

    private static String need(Output output, JsonNode network, String name) {
        String value = network.path(name).asString("");
        if (value.isEmpty()) {
            throw output.unreadable(Json.quote(network), "a network with its " + name);
        }
        return value;
    }
}
