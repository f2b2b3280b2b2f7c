package deepdive.report.messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A scenario as Cucumber is going to run it: an outline's example is one of its own. */
record Pickle(String uri, String name, List<String> tags, String firstNode, String lastNode, Map<String, Step> steps) {

    record Step(String text, String astNode, Optional<String> docString, List<List<String>> table) {}

    static Pickle read(JsonNode json) {
        List<String> tags = new ArrayList<>();
        json.path("tags").forEach(tag -> tags.add(tag.path("name").asString("")));
        Map<String, Step> steps = new LinkedHashMap<>();
        json.path("steps").forEach(step -> steps.put(step.path("id").asString(""), step(step)));
        JsonNode nodes = json.path("astNodeIds");
        return new Pickle(
                json.path("uri").asString(""),
                json.path("name").asString(""),
                tags,
                nodes.path(0).asString(""),
                nodes.path(nodes.size() - 1).asString(""),
                steps);
    }

    /** The step of an id; one without text where the messages tell of none. */
    Step step(String id) {
        return steps.getOrDefault(id, new Step("", "", Optional.empty(), List.of()));
    }

    private static Step step(JsonNode step) {
        JsonNode argument = step.path("argument");
        List<List<String>> table = new ArrayList<>();
        for (JsonNode row : argument.path("dataTable").path("rows")) {
            List<String> cells = new ArrayList<>();
            row.path("cells").forEach(cell -> cells.add(cell.path("value").asString("")));
            table.add(cells);
        }
        return new Step(
                step.path("text").asString(""),
                step.path("astNodeIds").path(0).asString(""),
                argument.path("docString").path("content").asStringOpt(),
                table);
    }
}
