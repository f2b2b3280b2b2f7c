package deepdive.report.messages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of messages, line by line. */
final class RunReader {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final List<String> problems = new ArrayList<>();
    private final Features features = new Features();
    private final Definitions definitions = new Definitions();
    private final Map<String, Pickle> pickles = new LinkedHashMap<>();
    private final Map<String, TestCase> testCases = new HashMap<>();
    private final Map<String, Attempt> attempts = new HashMap<>();
    /** The last attempt, by pickle. */
    private final Map<String, Attempt> last = new HashMap<>();

    private Optional<Instant> started = Optional.empty();
    private Optional<Instant> finished = Optional.empty();
    private boolean unreadable;

    private RunReader(Path file) {
        this.file = file;
    }

    static Run read(Path folder) {
        RunReader reader = new RunReader(folder.resolve(RunFolders.MESSAGES));
        EngineFacts facts = EngineJson.read(folder, reader.problems);
        try (MessageLines lines = new MessageLines(Files.newInputStream(reader.file))) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                reader.line(line.get());
            }
        } catch (IOException e) {
            throw new RunUnreadable(reader.file, e);
        }
        return reader.run(folder, facts);
    }

    private void line(MessageLines.Line line) {
        if (line.blank()) {
            return;
        }
        try {
            for (Map.Entry<String, JsonNode> message :
                    JSON.readTree(line.json()).properties()) {
                message(message.getKey(), message.getValue(), line);
            }
        } catch (JacksonException e) {
            unreadable = true;
            problems.add("%s, line %d: %s"
                    .formatted(
                            file,
                            line.number(),
                            line.terminated()
                                    ? "not JSON, left out: " + e.getOriginalMessage()
                                    : "the messages were cut off here"));
        }
    }

    private void message(String kind, JsonNode message, MessageLines.Line line) {
        switch (kind) {
            case "gherkinDocument" -> features.read(message);
            case "pickle" -> pickles.put(message.path("id").asString(""), Pickle.read(message));
            case "stepDefinition" -> definitions.step(message);
            case "hook" -> definitions.hook(message);
            case "testCase" -> testCases.put(message.path("id").asString(""), TestCase.read(message));
            case "testRunStarted" -> started = Times.instant(message.path("timestamp"));
            case "testRunFinished" -> finished = Times.instant(message.path("timestamp"));
            case "testCaseStarted" -> begin(message);
            case "testStepStarted" -> attempt(message).ifPresent(attempt -> attempt.stepStarted(message));
            case "testStepFinished" -> attempt(message).ifPresent(attempt -> attempt.stepFinished(message));
            case "testCaseFinished" -> attempt(message).ifPresent(attempt -> attempt.finished(message));
            case "attachment" -> attempt(message).ifPresent(attempt -> attach(attempt, message, line));
            default -> {
                // Messages that the reports have no use for, or that a later Cucumber brings.
            }
        }
    }

    private void begin(JsonNode message) {
        TestCase testCase = testCases.get(message.path("testCaseId").asString(""));
        if (testCase == null) {
            return;
        }
        Attempt attempt = new Attempt(testCase, message);
        attempts.put(message.path("id").asString(""), attempt);
        last.merge(testCase.pickleId(), attempt, (old, now) -> now.number >= old.number ? now : old);
    }

    private Optional<Attempt> attempt(JsonNode message) {
        return Optional.ofNullable(
                attempts.get(message.path("testCaseStartedId").asString("")));
    }

    private void attach(Attempt attempt, JsonNode message, MessageLines.Line line) {
        String name = message.path("fileName").asString("");
        if (line.omitted() > 0) {
            problems.add("%s, line %d: the attachment “%s” is too large, its last %d bytes are left out"
                    .formatted(file, line.number(), name, line.omitted()));
        }
        attempt.attached(
                message, new Attachment(message.path("mediaType").asString(""), name, body(message), line.omitted()));
    }

    private String body(JsonNode message) {
        String body = message.path("body").asString("");
        if (!message.path("contentEncoding").asString("").equals("BASE64")) {
            return body;
        }
        try {
            // One that was cut ends anywhere; four characters make three bytes.
            byte[] bytes = body.substring(0, body.length() / 4 * 4).getBytes(StandardCharsets.ISO_8859_1);
            return new String(Base64.getDecoder().decode(bytes), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            problems.add("%s: the attachment “%s” is not Base64"
                    .formatted(file, message.path("fileName").asString("")));
            return "";
        }
    }

    private Run run(Path folder, EngineFacts facts) {
        ScenarioAssembly assembly = new ScenarioAssembly(features, definitions, folder);
        List<ScenarioRun> scenarios = new ArrayList<>();
        pickles.forEach((id, pickle) ->
                scenarios.add(last.containsKey(id) ? assembly.of(pickle, last.get(id)) : assembly.neverRun(pickle)));
        if (finished.isEmpty()) {
            problems.add(file + " has no end: the run was cut off");
        }
        return new Run(
                facts.id(),
                facts,
                finished.isPresent() && !unreadable,
                started.or(facts::started),
                finished,
                scenarios,
                problems);
    }
}
