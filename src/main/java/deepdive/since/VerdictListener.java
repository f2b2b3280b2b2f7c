package deepdive.since;

import deepdive.evidence.ReleaseVerdict;
import deepdive.evidence.ReleaseVerdict.ShownAfterStep;
import deepdive.evidence.ReleaseVerdict.VerdictKind;
import deepdive.host.NotReady;
import deepdive.host.NothingTested;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EmbedEvent;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A Cucumber plugin that makes a verdict of each scenario's events. Several scenarios may run at the same time. */
final class VerdictListener implements ConcurrentEventListener {

    private static final Pattern TERMINAL = Pattern.compile("terminal \\d+");

    private final CandidateRelease release;
    private final Map<UUID, ScenarioCourse> courses = new ConcurrentHashMap<>();
    private final List<ReleaseVerdict> verdicts = new ArrayList<>();

    VerdictListener(CandidateRelease release) {
        this.release = release;
    }

    /** What has happened in a scenario until now. One thread runs a scenario. */
    private static final class ScenarioCourse {
        private int step;
        private int failedStep;
        private String sentence = "";
        private final List<ShownAfterStep> shown = new ArrayList<>();
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestStepStarted.class, event -> {
            if (event.getTestStep() instanceof PickleStepTestStep) {
                course(event.getTestCase()).step++;
            }
        });
        publisher.registerHandlerFor(EmbedEvent.class, event -> {
            if (isTranscript(event)) {
                ScenarioCourse course = course(event.getTestCase());
                course.shown.add(new ShownAfterStep(
                        course.step, event.getName(), new String(event.getData(), StandardCharsets.UTF_8)));
            }
        });
        publisher.registerHandlerFor(TestStepFinished.class, this::note);
        publisher.registerHandlerFor(TestCaseFinished.class, this::end);
    }

    /** Whether a command and its output are attached. A terminal's recording has the terminal's name, too. */
    private static boolean isTranscript(EmbedEvent event) {
        return event.getMediaType().equals("text/plain")
                && event.getName() != null
                && TERMINAL.matcher(event.getName()).matches();
    }

    private ScenarioCourse course(TestCase scenario) {
        return courses.computeIfAbsent(scenario.getId(), id -> new ScenarioCourse());
    }

    private void note(TestStepFinished event) {
        ScenarioCourse course = course(event.getTestCase());
        if (event.getTestStep() instanceof PickleStepTestStep step
                && isFailure(event.getResult())
                && course.failedStep == 0) {
            course.failedStep = course.step;
            course.sentence = step.getStep().getKeyword() + step.getStep().getText();
        }
    }

    private synchronized void end(TestCaseFinished event) {
        ScenarioCourse course = course(event.getTestCase());
        Result result = event.getResult();
        verdicts.add(new ReleaseVerdict(
                release.version(),
                release.id(),
                Path.of(event.getTestCase().getUri().getPath()).getFileName().toString(),
                event.getTestCase().getName(),
                kind(result),
                course.failedStep,
                course.sentence,
                reason(result.getError()),
                List.copyOf(course.shown),
                Optional.of(Instant.now().truncatedTo(ChronoUnit.SECONDS))));
        courses.remove(event.getTestCase().getId());
    }

    private static boolean isFailure(Result result) {
        return result.getStatus() != Status.PASSED && result.getStatus() != Status.SKIPPED;
    }

    private static VerdictKind kind(Result result) {
        if (result.getError() instanceof NothingTested) {
            return result.getError() instanceof NotReady ? VerdictKind.UNTESTED : VerdictKind.LOST;
        }
        return switch (result.getStatus()) {
            case PASSED -> VerdictKind.OK;
            case SKIPPED -> VerdictKind.SKIPPED;
            default -> VerdictKind.FAILED;
        };
    }

    private static String reason(@Nullable Throwable failure) {
        return failure == null ? "" : String.valueOf(failure.getMessage()).strip();
    }

    /** The verdicts of the scenarios that have ended. */
    synchronized List<ReleaseVerdict> verdicts() {
        return List.copyOf(verdicts);
    }
}
