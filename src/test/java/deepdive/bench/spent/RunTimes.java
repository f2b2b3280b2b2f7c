package deepdive.bench.spent;

import io.cucumber.messages.Convertor;
import io.cucumber.messages.ndjson.Deserializer;
import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.JavaMethod;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepFinished;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The times in a run's messages, read in one pass. */
final class RunTimes {

    private static final String RECORDING = "text/x.deepdive.recording";

    private record StepKey(String scenario, String step) {}

    private final Map<String, String> methods = new HashMap<>();
    private final Map<StepKey, Instant> begun = new HashMap<>();
    private final Map<StepKey, Instant> attached = new HashMap<>();
    private final Map<String, List<Path>> recordings = new HashMap<>();
    private final List<StepTime> steps = new ArrayList<>();
    private final Map<String, Instant> starts = new LinkedHashMap<>();
    private final Map<String, Instant> ends = new HashMap<>();
    private final Path folder;
    private Optional<Instant> started = Optional.empty();

    private RunTimes(Path folder) {
        this.folder = folder;
    }

    /** @param folder of one engine, with {@code cucumber.ndjson} */
    static RunTimes read(Path folder) {
        RunTimes times = new RunTimes(folder);
        Deserializer messages = new Deserializer();
        Path file = folder.resolve("cucumber.ndjson");
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                times.take(messages.readValue(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        return times;
    }

    private void take(Envelope message) {
        message.getHook()
                .ifPresent(hook -> hook.getSourceReference()
                        .getJavaMethod()
                        .ifPresent(method -> methods.put(hook.getId(), name(method))));
        message.getStepDefinition()
                .ifPresent(definition -> definition
                        .getSourceReference()
                        .getJavaMethod()
                        .ifPresent(method -> methods.put(definition.getId(), name(method))));
        message.getTestCase().ifPresent(scenario -> scenario.getTestSteps().forEach(this::name));
        message.getTestRunStarted().ifPresent(run -> started = Optional.of(Convertor.toInstant(run.getTimestamp())));
        message.getTestCaseStarted()
                .ifPresent(scenario -> starts.put(scenario.getId(), Convertor.toInstant(scenario.getTimestamp())));
        message.getTestCaseFinished()
                .ifPresent(scenario ->
                        ends.put(scenario.getTestCaseStartedId(), Convertor.toInstant(scenario.getTimestamp())));
        message.getTestStepStarted()
                .ifPresent(step -> begun.put(
                        new StepKey(step.getTestCaseStartedId(), step.getTestStepId()),
                        Convertor.toInstant(step.getTimestamp())));
        message.getAttachment().ifPresent(this::attached);
        message.getTestStepFinished().ifPresent(this::ended);
    }

    /** {@code TerminalSteps#type}. */
    private static String name(JavaMethod method) {
        return method.getClassName().replaceFirst(".*\\.", "") + "#" + method.getMethodName();
    }

    private void name(TestStep step) {
        step.getHookId()
                .or(() ->
                        step.getStepDefinitionIds().flatMap(ids -> ids.stream().findFirst()))
                .map(methods::get)
                .ifPresent(method -> methods.put(step.getId(), method));
    }

    private void attached(Attachment attachment) {
        String scenario = attachment.getTestCaseStartedId().orElse("");
        attachment
                .getTimestamp()
                .ifPresent(at -> attached.put(
                        new StepKey(scenario, attachment.getTestStepId().orElse("")), Convertor.toInstant(at)));
        if (attachment.getMediaType().equals(RECORDING)) {
            recordings.computeIfAbsent(scenario, any -> new ArrayList<>()).add(folder.resolve(attachment.getBody()));
        }
    }

    private void ended(TestStepFinished step) {
        StepKey key = new StepKey(step.getTestCaseStartedId(), step.getTestStepId());
        steps.add(new StepTime(
                key.scenario(),
                methods.getOrDefault(key.step(), ""),
                begun.getOrDefault(key, Convertor.toInstant(step.getTimestamp())),
                Convertor.toInstant(step.getTimestamp()),
                Optional.ofNullable(attached.get(key))));
    }

    List<StepTime> steps() {
        return steps;
    }

    /** The recordings of a scenario's terminals. */
    List<Path> recordings(String scenario) {
        return recordings.getOrDefault(scenario, List.of());
    }

    /** When the run of this engine began. */
    Instant started() {
        return started.orElseThrow(() -> new IllegalStateException(folder + " has no beginning of a run"));
    }

    /** The seconds of each scenario, without those in which it waited for its host, in the order of the scenarios' beginnings. */
    List<Double> scenarioSeconds() {
        Map<String, Double> waited = new HashMap<>();
        steps.stream()
                .filter(StepTime::waitsForHost)
                .forEach(step -> waited.merge(step.scenario(), step.seconds(), Double::sum));
        return starts.entrySet().stream()
                .map(scenario ->
                        StepTime.seconds(scenario.getValue(), ends.getOrDefault(scenario.getKey(), scenario.getValue()))
                                - waited.getOrDefault(scenario.getKey(), 0.0))
                .toList();
    }

    /** When the first scenario began. */
    Instant firstScenario() {
        return starts.values().stream().min(Instant::compareTo).orElseThrow();
    }

    /** When the last scenario ended. */
    Instant lastScenario() {
        return ends.values().stream().max(Instant::compareTo).orElseThrow();
    }
}
