package deepdive.observe.firewall;

import deepdive.observe.Json;
import deepdive.observe.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads the output of {@code nft --json list table} (libnftables-json(5)): of all chains, the rules that send packets to another
 * address.
 */
final class NftJson {

    private NftJson() {}

    static NatTable read(String text) {
        Output output = new Output("nft --json list table", text).orEmpty("an object");
        JsonNode objects = Json.read(output).path("nftables");
        if (!objects.isArray()) {
            throw output.unreadable(Json.quote(objects), "an array as nftables");
        }
        List<NatRule> rules = new ArrayList<>();
        String table = "";
        for (JsonNode object : objects) {
            if (object.has("table")) {
                table = object.path("table").path("family").asString("") + " "
                        + object.path("table").path("name").asString("");
            }
            rule(output, object.path("rule").path("expr")).ifPresent(rules::add);
        }
        return new NatTable(table, rules);
    }

    private static Optional<NatRule> rule(Output output, JsonNode expressions) {
        return find(expressions, "dnat").map(dnat -> {
            Optional<JsonNode> port = matches(expressions)
                    .filter(match -> payload(match).path("field").asString("").equals("dport"))
                    .findFirst();
            Optional<JsonNode> in = matches(expressions)
                    .filter(match -> match.path("left")
                            .path("meta")
                            .path("key")
                            .asString("")
                            .equals("iifname"))
                    .findFirst();
            return new NatRule(
                    NatRule.DNAT,
                    port.map(match -> payload(match).path("protocol").asString(""))
                            .orElse("all"),
                    in.map(match -> (match.path("op").asString("").equals("!=") ? "!" : "")
                                    + match.path("right").asString(""))
                            .orElse("*"),
                    port.map(match -> output.number(match.path("right").asString(""), Json.quote(match))),
                    Optional.of(NatRule.Destination.read(
                            output,
                            dnat.path("addr").asString("") + ":"
                                    + dnat.path("port").asString(""),
                            Json.quote(dnat))),
                    find(expressions, "counter")
                            .map(counter -> new NatRule.Counters(
                                    counter.path("packets").asLong(0),
                                    counter.path("bytes").asLong(0))));
        });
    }

    private static Optional<JsonNode> find(JsonNode expressions, String name) {
        return expressions
                .valueStream()
                .map(expression -> expression.path(name))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    private static Stream<JsonNode> matches(JsonNode expressions) {
        return expressions.valueStream().map(expression -> expression.path("match"));
    }

    private static JsonNode payload(JsonNode match) {
        return match.path("left").path("payload");
    }
}
