package deepdive.report.messages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The methods that steps and hooks are bound to. */
final class Definitions {

    private final Map<String, String> methods = new HashMap<>();
    private final Map<String, String> hookTypes = new HashMap<>();

    void hook(JsonNode hook) {
        hookTypes.put(hook.path("id").asString(""), hook.path("type").asString(""));
        step(hook);
    }

    void step(JsonNode definition) {
        JsonNode method = definition.path("sourceReference").path("javaMethod");
        if (method.has("methodName")) {
            methods.put(
                    definition.path("id").asString(""),
                    method.path("className").asString("") + "#"
                            + method.path("methodName").asString(""));
        }
    }

    /** {@code deepdive.steps.TerminalSteps#type}; empty where there is none, or not one only. */
    Optional<String> method(List<String> definitions) {
        return definitions.size() == 1 ? Optional.ofNullable(methods.get(definitions.get(0))) : Optional.empty();
    }

    boolean runsBeforeStep(String hook) {
        return "BEFORE_TEST_STEP".equals(hookTypes.get(hook));
    }

    boolean runsAfterStep(String hook) {
        return "AFTER_TEST_STEP".equals(hookTypes.get(hook));
    }
}
