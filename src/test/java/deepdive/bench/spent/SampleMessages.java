package deepdive.bench.spent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the messages of a run with one scenario, whose steps took as long as a test says. */
final class SampleMessages {

    static final Instant ZERO = Instant.parse("2026-11-25T12:00:00Z");

    private final List<String> lines = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final List<String> times = new ArrayList<>();

    /** @param started seconds after {@link #ZERO} */
    SampleMessages(double started) {
        lines.add("{\"testRunStarted\":{\"timestamp\":" + at(started) + "}}");
    }

    /** A step of this method, from a second to another one. */
    SampleMessages step(String method, double from, double to) {
        String id = "s" + steps.size();
        lines.add("{\"stepDefinition\":{\"id\":\"d-" + id
                + "\",\"pattern\":{\"source\":\"\",\"type\":\"CUCUMBER_EXPRESSION\"}," + "\"sourceReference\":"
                + java(method) + "}}");
        steps.add("{\"id\":\"" + id + "\",\"pickleStepId\":\"p-" + id + "\",\"stepDefinitionIds\":[\"d-" + id + "\"]}");
        return times(id, from, to);
    }

    /** A hook. */
    SampleMessages hook(String method, double from, double to) {
        String id = "s" + steps.size();
        lines.add("{\"hook\":{\"id\":\"h-" + id + "\",\"sourceReference\":" + java(method) + "}}");
        steps.add("{\"id\":\"" + id + "\",\"hookId\":\"h-" + id + "\"}");
        return times(id, from, to);
    }

    private SampleMessages times(String id, double from, double to) {
        times.add("{\"testStepStarted\":{\"testCaseStartedId\":\"a\",\"testStepId\":\"" + id + "\",\"timestamp\":"
                + at(from) + "}}");
        times.add("{\"testStepFinished\":{\"testCaseStartedId\":\"a\",\"testStepId\":\"" + id
                + "\",\"testStepResult\":{\"duration\":{\"seconds\":0,\"nanos\":0},\"status\":\"PASSED\"},\"timestamp\":"
                + at(to) + "}}");
        return this;
    }

    /** An attachment of the last step. */
    SampleMessages attachment(String mediaType, String body, double second) {
        times.add(
                times.size() - 1,
                "{\"attachment\":{\"body\":\"" + body + "\",\"contentEncoding\":\"IDENTITY\",\"mediaType\":\""
                        + mediaType + "\",\"testCaseStartedId\":\"a\",\"testStepId\":\"s" + (steps.size() - 1)
                        + "\",\"timestamp\":" + at(second) + "}}");
        return this;
    }

    /** Writes the messages of a scenario that lasted from a second to another one. */
    RunTimes read(Path folder, double from, double to) throws IOException {
        lines.add("{\"testCase\":{\"id\":\"c\",\"pickleId\":\"p\",\"testSteps\":[" + String.join(",", steps) + "]}}");
        lines.add("{\"testCaseStarted\":{\"attempt\":0,\"id\":\"a\",\"testCaseId\":\"c\",\"timestamp\":" + at(from)
                + "}}");
        lines.addAll(times);
        lines.add("{\"testCaseFinished\":{\"testCaseStartedId\":\"a\",\"willBeRetried\":false,\"timestamp\":" + at(to)
                + "}}");
        Files.createDirectories(folder);
        Files.write(folder.resolve("cucumber.ndjson"), lines);
        return RunTimes.read(folder);
    }

    static Instant second(double second) {
        return ZERO.plusMillis(Math.round(second * 1000));
    }

    private static String at(double second) {
        Instant instant = second(second);
        return String.format(Locale.ROOT, "{\"seconds\":%d,\"nanos\":%d}", instant.getEpochSecond(), instant.getNano());
    }

    private static String java(String method) {
        String[] parts = method.split("#");
        return "{\"javaMethod\":{\"className\":\"deepdive.specification.steps." + parts[0] + "\",\"methodName\":\""
                + parts[1] + "\",\"methodParameterTypes\":[]}}";
    }
}
