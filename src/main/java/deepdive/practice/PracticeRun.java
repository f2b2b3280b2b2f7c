package deepdive.practice;

import deepdive.evidence.Comparison;
import deepdive.specification.steps.Hands;
import deepdive.specification.steps.HandsOfRun;
import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.Plugin;
import io.cucumber.plugin.event.EmbedEvent;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One scenario, run by Cucumber with the steps and oracles of the specification. */
final class PracticeRun {

    /** Receives the events of the scenario. */
    interface ScenarioWatcher {

        /** @param step from 0 */
        void begins(int step);

        /** A comparison of both oracles. */
        void compared(Comparison comparison);

        /** @param failure the message to a person, if the step has failed */
        void ended(int step, Optional<String> failure);

        /** @param why the reason why the scenario did not pass; empty if it passed */
        void over(boolean passed, String why);
    }

    private final Judges judges;
    private final Path feature;
    private final String name;
    private final Hands hands;
    private final ScenarioWatcher watcher;
    private final Thread thread = new Thread(this::run, "practice");
    private int step = -1;
    private boolean stopped;

    PracticeRun(Judges judges, Path feature, String name, Hands hands, ScenarioWatcher watcher) {
        this.judges = judges;
        this.feature = feature;
        this.name = name;
        this.hands = hands;
        this.watcher = watcher;
    }

    /** Runs the scenario in a thread of its own. */
    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits until the scenario is over and its host is given back, or for the time. */
    void awaitEnd(Duration most) {
        try {
            thread.join(most.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            List<Plugin> plugins = new ArrayList<>(judges.plugins());
            plugins.addAll(List.of(new HandsOfRun(hands), new ScenarioEvents()));
            Runtime.builder()
                    .withRuntimeOptions(options())
                    .withAdditionalPlugins(plugins.toArray(Plugin[]::new))
                    .build()
                    .run();
        } catch (RuntimeException e) {
            watcher.over(false, String.valueOf(e.getMessage()));
        }
    }

    private RuntimeOptions options() {
        List<String> arguments =
                new ArrayList<>(List.of("--no-summary", "--name", "^" + Pattern.quote(name) + "$", feature.toString()));
        judges.glue().forEach(steps -> arguments.addAll(List.of("--glue", steps)));
        return new CommandlineOptionsParser(OutputStream.nullOutputStream())
                .parse(arguments.toArray(String[]::new))
                .setPublishQuiet(true)
                .build();
    }

    private final class ScenarioEvents implements ConcurrentEventListener {

        @Override
        public void setEventPublisher(EventPublisher publisher) {
            publisher.registerHandlerFor(TestStepStarted.class, event -> {
                // Cucumber tells that a skipped step starts, too.
                if (event.getTestStep() instanceof PickleStepTestStep && !stopped) {
                    watcher.begins(++step);
                }
            });
            publisher.registerHandlerFor(EmbedEvent.class, event -> {
                if (event.getMediaType().equals(Comparison.MEDIA_TYPE)) {
                    Comparison.read(new String(event.getData(), StandardCharsets.UTF_8))
                            .ifPresent(watcher::compared);
                }
            });
            publisher.registerHandlerFor(TestStepFinished.class, event -> {
                stopped |= event.getResult().getStatus() != Status.PASSED;
                if (event.getTestStep() instanceof PickleStepTestStep
                        && event.getResult().getStatus() != Status.SKIPPED) {
                    watcher.ended(
                            step,
                            event.getResult().getStatus() == Status.PASSED
                                    ? Optional.empty()
                                    : Optional.of(why(event.getResult().getError())));
                }
            });
            publisher.registerHandlerFor(
                    TestCaseFinished.class,
                    event -> watcher.over(
                            event.getResult().getStatus() == Status.PASSED,
                            why(event.getResult().getError())));
        }

        private String why(@org.jspecify.annotations.Nullable Throwable error) {
            return error == null ? "" : String.valueOf(error.getMessage()).strip();
        }
    }
}
