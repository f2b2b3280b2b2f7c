package deepdive.report.document.vocabulary;

import deepdive.report.messages.RunFolders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The step definitions that runs registered, from their messages.
 *
 * @param expressions by the class and the method of a definition, such as {@code TerminalSteps.type}: one for each
 *     language, and others if a run is older
 * @param parameterTypes the regular expressions of each parameter type by its name, without Cucumber's own types
 */
record StepDefinitions(Map<String, Set<String>> expressions, Map<String, List<String>> parameterTypes) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Reads the definitions of all runs below a folder.
     *
     * @throws IOException if a file of messages cannot be read
     */
    static StepDefinitions in(Path reports) throws IOException {
        StepDefinitions definitions = new StepDefinitions(new TreeMap<>(), new TreeMap<>());
        for (Path run : RunFolders.in(reports)) {
            definitions.read(run.resolve(RunFolders.MESSAGES));
        }
        return definitions;
    }

    /** Reads up to the first scenario: a run registers all definitions before it, and messages after it may be large. */
    private void read(Path messages) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(messages), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine();
                    line != null && !line.startsWith("{\"testCaseStarted\"");
                    line = lines.readLine()) {
                if (line.startsWith("{\"stepDefinition\"") || line.startsWith("{\"parameterType\"")) {
                    message(line);
                }
            }
        }
    }

    private void message(String line) {
        try {
            JsonNode message = JSON.readTree(line);
            definition(message.path("stepDefinition"));
            parameterType(message.path("parameterType"));
        } catch (JacksonException e) {
            // The reader of the run reports lines that are not JSON.
        }
    }

    private void definition(JsonNode definition) {
        JsonNode method = definition.path("sourceReference").path("javaMethod");
        if (method.has("methodName")) {
            String type = method.path("className").asString("").replaceFirst(".*\\.", "");
            expressions
                    .computeIfAbsent(type + "." + method.path("methodName").asString(""), any -> new LinkedHashSet<>())
                    .add(definition.path("pattern").path("source").asString(""));
        }
    }

    private void parameterType(JsonNode type) {
        if (type.has("name")) {
            parameterTypes.put(
                    type.path("name").asString(""),
                    type.path("regularExpressions")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
        }
    }
}
