package deepdive.report.messages;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the features' own text tells: names, descriptions, keywords, and each scenario's place in its file. */
final class Features {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:-\\d+)*");

    private final Map<String, Feature> byUri = new HashMap<>();
    private final Map<String, String> fileOfNumber = new HashMap<>();
    /** By the id of a node in the feature's syntax tree. */
    private final Map<String, Integer> places = new HashMap<>();

    private final Map<String, String> descriptions = new HashMap<>();
    private final Map<String, String> keywords = new HashMap<>();

    record Feature(String name, String description, String language) {}

    void read(JsonNode document) {
        JsonNode feature = document.path("feature");
        byUri.put(
                document.path("uri").asString(""),
                new Feature(
                        feature.path("name").asString(""),
                        unindented(feature),
                        feature.path("language").asString("")));
        children(feature, 0);
    }

    private int children(JsonNode parent, int before) {
        int place = before;
        for (JsonNode child : parent.path("children")) {
            place = children(child.path("rule"), place);
            steps(child.path("background"));
            if (child.has("scenario")) {
                place = scenario(child.path("scenario"), place);
            }
        }
        return place;
    }

    private int scenario(JsonNode scenario, int before) {
        String id = scenario.path("id").asString("");
        descriptions.put(id, unindented(scenario));
        steps(scenario);
        if (scenario.path("examples").isEmpty()) {
            places.put(id, before + 1);
            return before + 1;
        }
        int place = before;
        for (JsonNode examples : scenario.path("examples")) {
            for (JsonNode row : examples.path("tableBody")) {
                place++;
                places.put(row.path("id").asString(""), place);
            }
        }
        return place;
    }

    private void steps(JsonNode parent) {
        for (JsonNode step : parent.path("steps")) {
            keywords.put(
                    step.path("id").asString(""),
                    step.path("keyword").asString("").strip());
        }
    }

    private static String unindented(JsonNode node) {
        return node.path("description")
                .asString("")
                .stripTrailing()
                .stripIndent()
                .strip();
    }

    Feature feature(String uri) {
        return byUri.getOrDefault(uri, new Feature("", "", ""));
    }

    String keyword(String astNode) {
        return keywords.getOrDefault(astNode, "");
    }

    String description(String astNode) {
        return descriptions.getOrDefault(astNode, "");
    }

    int place(String astNode) {
        return places.getOrDefault(astNode, 0);
    }

    /** The file from {@code features} on, whatever machine it ran on. */
    static String relative(String uri) {
        int features = uri.lastIndexOf("/features/");
        return features >= 0 ? uri.substring(features + 1) : uri.substring(uri.lastIndexOf('/') + 1);
    }

    /** The number that the file's name begins with; its whole name without one, or where another file has it already. */
    String number(String uri) {
        String name = uri.substring(uri.lastIndexOf('/') + 1).replace(".feature", "");
        Matcher number = NUMBER.matcher(name);
        if (!number.lookingAt()) {
            return name;
        }
        boolean first = fileOfNumber.computeIfAbsent(number.group(), any -> uri).equals(uri);
        return first ? number.group() : name;
    }
}
