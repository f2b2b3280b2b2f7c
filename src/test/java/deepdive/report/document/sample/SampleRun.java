package deepdive.report.document.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A made-up run on an engine, and its files. */
public final class SampleRun {

    /** The beginning of the run. */
    public static final Instant START = Instant.parse("2026-11-24T07:00:00Z");

    private static final JsonMapper JSON = new JsonMapper();
    /** A place in a file, which the format requires and the reports do not use. */
    private static final Map<String, Integer> HERE = Map.of("line", 1);

    private static final Pattern ARGUMENT = Pattern.compile("`([^`]*)`|(?<=terminal )(\\d+)");

    private final Path folder;
    private final String engine;
    private final List<SampleFeature> features = new ArrayList<>();
    private int ids;

    /** @param reports the folder {@code reports} */
    public SampleRun(Path reports, String engine) {
        this.folder = reports.resolve(engine);
        this.engine = engine;
    }

    /** Adds a feature. */
    public SampleFeature feature(String file, String language, String name, String description) {
        SampleFeature feature = new SampleFeature(file, language, name, description);
        features.add(feature);
        return feature;
    }

    /** Writes a recording of events at seconds, and gives its path. */
    public String recording(String name, Object... timesAndTexts) {
        StringBuilder cast = new StringBuilder(JSON.writeValueAsString(
                        Map.of("version", 2, "width", 100, "height", 30, "started", START.toString())))
                .append('\n');
        for (int i = 0; i < timesAndTexts.length; i += 2) {
            cast.append(JSON.writeValueAsString(List.of(timesAndTexts[i], "o", timesAndTexts[i + 1])))
                    .append('\n');
        }
        write(folder.resolve("recordings").resolve(name), cast.toString());
        return "recordings/" + name;
    }

    /** Writes the messages and {@code engine.json}. */
    public Path write() {
        write(
                folder.resolve("engine.json"),
                JSON.writeValueAsString(Map.of(
                        "id", engine, "engine", engine + ".5", "store", "graphdriver", "started", START.toString())));
        Path file = folder.resolve("cucumber.ndjson");
        try (Writer out = Files.newBufferedWriter(file)) {
            line(out, "testRunStarted", Map.of("timestamp", time(0)));
            definitions(out);
            for (SampleFeature feature : features) {
                feature(out, feature);
            }
            line(out, "testRunFinished", Map.of("success", true, "timestamp", time(60)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Writes the definitions that a run registers. */
    private void definitions(Writer out) {
        Map<String, Object> method = Map.of(
                "javaMethod", Map.of("className", "deepdive.specification.steps.TerminalSteps", "methodName", "type"));
        line(out, "parameterType", Map.of("name", "command", "regularExpressions", List.of("`([^`]+)`")));
        for (String expression : List.of("no terminal {int} digito {command}", "in terminal {int} I type {command}")) {
            line(
                    out,
                    "stepDefinition",
                    Map.of("id", id(), "pattern", Map.of("source", expression), "sourceReference", method));
        }
    }

    private void feature(Writer out, SampleFeature feature) throws IOException {
        String uri = "file:///somewhere/features/" + feature.language + "/" + feature.file;
        List<Object> children = new ArrayList<>();
        List<Runnable> runs = new ArrayList<>();
        for (SampleScenario scenario : feature.scenarios) {
            String id = id();
            List<String> stepIds = scenario.steps.stream().map(step -> id()).toList();
            List<Object> steps = new ArrayList<>();
            for (int i = 0; i < stepIds.size(); i++) {
                SampleStep step = scenario.steps.get(i);
                steps.add(Map.of(
                        "id", stepIds.get(i), "location", HERE, "keyword", step.keyword + " ", "text", step.text));
            }
            children.add(Map.of(
                    "scenario",
                    Map.of(
                            "id",
                            id,
                            "location",
                            HERE,
                            "tags",
                            List.of(),
                            "keyword",
                            "",
                            "name",
                            scenario.name,
                            "description",
                            scenario.description,
                            "steps",
                            steps,
                            "examples",
                            List.of())));
            runs.add(() -> run(out, uri, scenario, id, stepIds));
        }
        line(
                out,
                "gherkinDocument",
                Map.of(
                        "uri",
                        uri,
                        "comments",
                        List.of(),
                        "feature",
                        Map.of(
                                "location",
                                HERE,
                                "tags",
                                List.of(),
                                "keyword",
                                "",
                                "name",
                                feature.name,
                                "description",
                                feature.description,
                                "language",
                                feature.language,
                                "children",
                                children)));
        runs.forEach(Runnable::run);
    }

    private void run(Writer out, String uri, SampleScenario scenario, String node, List<String> stepNodes) {
        String pickle = id();
        List<Object> pickleSteps = new ArrayList<>();
        List<Object> testSteps = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < stepNodes.size(); i++) {
            SampleStep step = scenario.steps.get(i);
            String pickleStep = id();
            ids.add(id());
            pickleSteps.add(Map.of("id", pickleStep, "text", step.text, "astNodeIds", List.of(stepNodes.get(i))));
            testSteps.add(Map.of(
                    "id", ids.get(i), "pickleStepId", pickleStep, "stepMatchArgumentsLists", arguments(step.text)));
        }
        String testCase = id();
        String started = id();
        line(
                out,
                "pickle",
                Map.of(
                        "id",
                        pickle,
                        "uri",
                        uri,
                        "name",
                        scenario.name,
                        "language",
                        "pt",
                        "steps",
                        pickleSteps,
                        "astNodeIds",
                        List.of(node),
                        "tags",
                        scenario.tags.stream()
                                .map(tag -> Map.of("name", tag, "astNodeId", node))
                                .toList()));
        line(out, "testCase", Map.of("id", testCase, "pickleId", pickle, "testSteps", testSteps));
        line(out, "testCaseStarted", Map.of("id", started, "testCaseId", testCase, "attempt", 0, "timestamp", time(0)));
        for (int i = 0; i < ids.size(); i++) {
            step(out, scenario.steps.get(i), started, ids.get(i), i);
        }
        scenario.evidence.forEach(evidence -> attachment(out, evidence, started, ""));
        line(
                out,
                "testCaseFinished",
                Map.of("testCaseStartedId", started, "willBeRetried", false, "timestamp", time(ids.size())));
    }

    private void step(Writer out, SampleStep step, String started, String id, int place) {
        Map<String, Object> of = Map.of("testCaseStartedId", started, "testStepId", id);
        line(out, "testStepStarted", with(of, "timestamp", time(place)));
        step.evidence.forEach(evidence -> attachment(out, evidence, started, id));
        Map<String, Object> result =
                new LinkedHashMap<>(Map.of("status", step.status, "duration", Map.of("seconds", 1, "nanos", 0)));
        if (!step.message.isEmpty()) {
            result.put("message", step.message);
        }
        line(out, "testStepFinished", with(with(of, "timestamp", time(place + 1)), "testStepResult", result));
    }

    private void attachment(Writer out, SampleStep.SampleEvidence evidence, String started, String step) {
        Map<String, Object> attachment = new LinkedHashMap<>(Map.of(
                "testCaseStartedId",
                started,
                "body",
                evidence.body(),
                "contentEncoding",
                "IDENTITY",
                "fileName",
                evidence.name(),
                "mediaType",
                evidence.type()));
        if (!step.isEmpty()) {
            attachment.put("testStepId", step);
        }
        line(out, "attachment", attachment);
    }

    private static List<Object> arguments(String text) {
        List<Object> arguments = new ArrayList<>();
        Matcher found = ARGUMENT.matcher(text);
        while (found.find()) {
            boolean command = found.group(1) != null;
            Map<String, Object> group = new LinkedHashMap<>(Map.of("start", found.start(), "value", found.group()));
            group.put(
                    "children",
                    command
                            ? List.of(Map.of("start", found.start(1), "value", found.group(1), "children", List.of()))
                            : List.of());
            arguments.add(Map.of("group", group, "parameterTypeName", command ? "command" : "int"));
        }
        return List.of(Map.of("stepMatchArguments", arguments));
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }

    private static Map<String, Object> time(int seconds) {
        return Map.of("seconds", START.getEpochSecond() + seconds, "nanos", 0);
    }

    private static void line(Writer out, String kind, Object message) {
        try {
            out.write(JSON.writeValueAsString(Map.of(kind, message)) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String id() {
        return "id-" + ids++;
    }
}
