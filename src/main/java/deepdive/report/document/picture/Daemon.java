package deepdive.report.document.picture;

import deepdive.report.messages.Attachment;
import deepdive.report.messages.ScenarioRun;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the daemon told in a scenario: snapshots, events, and archives of images. */
final class Daemon {

    private static final String TYPE = "application/x.deepdive.%s+json";
    private static final JsonMapper JSON = new JsonMapper();

    private Daemon() {}

    /** The containers and networks of the daemon after a step. */
    record Snapshot(List<Container> containers, List<Network> networks) {}

    /** A container; its endpoints by the networks' names. */
    record Container(
            String name,
            String image,
            String state,
            boolean hostNetwork,
            Map<String, Endpoint> endpoints,
            List<String> ports) {

        boolean running() {
            return state.equals("running");
        }
    }

    /** A container's addresses in a network. */
    record Endpoint(String address, String mac) {}

    /** A network. */
    record Network(String name, String driver, String subnet, String gateway, String bridge) {}

    /** An event of the daemon. */
    record Event(Instant time, String type, String action, String id, String name, OptionalInt exitCode) {}

    /** An exported image; its layers from the base up. */
    record Archive(String image, String layout, List<Layer> layers) {}

    /** A layer. */
    record Layer(long size, String digest, int entries, List<String> first) {}

    static List<Snapshot> snapshots(ScenarioRun scenario) {
        return read(scenario, "snapshot").map(Daemon::snapshot).toList();
    }

    static List<Event> events(ScenarioRun scenario) {
        return read(scenario, "events")
                .flatMap(JsonNode::valueStream)
                .flatMap(event -> event(event).stream())
                .toList();
    }

    static List<Archive> archives(ScenarioRun scenario) {
        return read(scenario, "archive").map(Daemon::archive).toList();
    }

    private static Stream<JsonNode> read(ScenarioRun scenario, String kind) {
        return Stream.concat(
                        scenario.steps().stream().flatMap(step -> step.attachments().stream()),
                        scenario.attachments().stream())
                .filter(attachment -> attachment.mediaType().equals(TYPE.formatted(kind)))
                .flatMap(attachment -> json(attachment).stream());
    }

    private static Optional<JsonNode> json(Attachment attachment) {
        try {
            return Optional.of(JSON.readTree(attachment.text()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Snapshot snapshot(JsonNode json) {
        List<Container> containers = new ArrayList<>();
        json.path("containers").forEach(container -> containers.add(container(container)));
        List<Network> networks = new ArrayList<>();
        json.path("networks")
                .forEach(network -> networks.add(new Network(
                        text(network, "name"),
                        text(network, "driver"),
                        text(network, "subnet"),
                        text(network, "gateway"),
                        text(network, "bridge"))));
        return new Snapshot(containers, networks);
    }

    private static Container container(JsonNode json) {
        Map<String, Endpoint> endpoints = new LinkedHashMap<>();
        json.path("networks")
                .properties()
                .forEach(network -> endpoints.put(
                        network.getKey(),
                        new Endpoint(text(network.getValue(), "address"), text(network.getValue(), "mac"))));
        List<String> ports = new ArrayList<>();
        json.path("ports")
                .forEach(port -> ports.add(port.path("host").asInt(0) + " → "
                        + port.path("container").asInt(0) + "/" + text(port, "protocol")));
        return new Container(
                text(json, "name"),
                text(json, "image"),
                text(json, "state"),
                json.path("hostNetwork").asBoolean(false),
                endpoints,
                ports.stream().distinct().toList());
    }

    private static Optional<Event> event(JsonNode json) {
        try {
            JsonNode code = json.path("exitCode");
            return Optional.of(new Event(
                    Instant.parse(text(json, "time")),
                    text(json, "type"),
                    text(json, "action"),
                    text(json, "id"),
                    text(json, "name"),
                    code.isInt() ? OptionalInt.of(code.asInt()) : OptionalInt.empty()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Archive archive(JsonNode json) {
        List<Layer> layers = new ArrayList<>();
        for (JsonNode layer : json.path("layers")) {
            List<String> first = new ArrayList<>();
            layer.path("first").forEach(entry -> first.add(entry.asString("")));
            layers.add(new Layer(
                    layer.path("size").asLong(0),
                    text(layer, "diffId"),
                    layer.path("entries").asInt(0),
                    first));
        }
        return new Archive(text(json, "image"), text(json, "layout"), layers);
    }

    private static String text(JsonNode json, String key) {
        return json.path(key).asString("");
    }
}
