package deepdive.report.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What happened in one attempt at a scenario, gathered message by message. */
final class Attempt {

    final TestCase testCase;
    final int number;
    final Optional<Instant> started;
    private final Map<String, Instant> begun = new HashMap<>();
    private final Map<String, Result> results = new HashMap<>();
    private final Map<String, List<Attachment>> attachments = new HashMap<>();
    private Optional<Instant> finished = Optional.empty();

    Attempt(TestCase testCase, JsonNode testCaseStarted) {
        this.testCase = testCase;
        this.number = testCaseStarted.path("attempt").asInt(0);
        this.started = Times.instant(testCaseStarted.path("timestamp"));
    }

    record Result(Status status, Optional<String> message, Duration took) {

        static final Result NONE = new Result(Status.NOT_RUN, Optional.empty(), Duration.ZERO);
    }

    void stepStarted(JsonNode message) {
        Times.instant(message.path("timestamp")).ifPresent(time -> begun.put(step(message), time));
    }

    void stepFinished(JsonNode message) {
        JsonNode result = message.path("testStepResult");
        String status = result.path("status").asString("");
        results.put(
                step(message),
                new Result(
                        Status.of(status), Failure.message(status, result), Times.duration(result.path("duration"))));
    }

    void attached(JsonNode message, Attachment attachment) {
        attachments.computeIfAbsent(step(message), step -> new ArrayList<>()).add(attachment);
    }

    void finished(JsonNode message) {
        finished = Times.instant(message.path("timestamp"));
    }

    private static String step(JsonNode message) {
        return message.path("testStepId").asString("");
    }

    Optional<Instant> begun(String step) {
        return Optional.ofNullable(begun.get(step));
    }

    Result result(String step) {
        return results.getOrDefault(step, Result.NONE);
    }

    /** Those of a step; with an empty id, those of the scenario as a whole. */
    List<Attachment> attachments(String step) {
        return attachments.getOrDefault(step, List.of());
    }

    boolean ended() {
        return finished.isPresent();
    }

    Duration took() {
        return started.isPresent() && finished.isPresent()
                ? Duration.between(started.get(), finished.get())
                : Duration.ZERO;
    }
}
