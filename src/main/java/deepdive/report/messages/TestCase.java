package deepdive.report.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A scenario with the hooks and definitions that its steps are bound to. */
record TestCase(String pickleId, List<Step> steps) {

    /**
     * A step or a hook.
     *
     * @param pickleStep empty for a hook
     * @param hook empty for a step
     * @param definitions none where the step is undefined, several where it is ambiguous
     */
    record Step(
            String id,
            Optional<String> pickleStep,
            Optional<String> hook,
            List<String> definitions,
            List<Argument> arguments) {}

    static TestCase read(JsonNode json) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : json.path("testSteps")) {
            List<String> definitions = new ArrayList<>();
            step.path("stepDefinitionIds").forEach(id -> definitions.add(id.asString("")));
            steps.add(new Step(
                    step.path("id").asString(""),
                    step.path("pickleStepId").asStringOpt(),
                    step.path("hookId").asStringOpt(),
                    definitions,
                    arguments(step.path("stepMatchArgumentsLists").path(0).path("stepMatchArguments"))));
        }
        return new TestCase(json.path("pickleId").asString(""), steps);
    }

    private static List<Argument> arguments(JsonNode matches) {
        List<Argument> arguments = new ArrayList<>();
        for (JsonNode match : matches) {
            JsonNode group = match.path("group");
            String text = group.path("value").asString("");
            // An optional parameter that the text leaves out has a group without a value.
            if (group.hasNonNull("value")) {
                arguments.add(new Argument(
                        text,
                        innermost(group).orElse(text),
                        match.path("parameterTypeName").asString(""),
                        group.path("start").asInt(0)));
            }
        }
        return arguments;
    }

    /** The value of the first group that took part in the match: what stands between the quotes. */
    private static Optional<String> innermost(JsonNode group) {
        for (JsonNode child : group.path("children")) {
            if (child.hasNonNull("value")) {
                return Optional.of(child.path("value").asString(""));
            }
        }
        return Optional.empty();
    }
}
