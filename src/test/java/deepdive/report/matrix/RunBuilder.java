package deepdive.report.matrix;

import deepdive.evidence.EngineDescription;
import deepdive.report.messages.FeatureText;
import deepdive.report.messages.Outcome;
import deepdive.report.messages.Run;
import deepdive.report.messages.ScenarioEvidence;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run on an engine, as a test needs it: {@code on("26.1").passed("01-1#1", "@ciclo/pratica/02").run()}. */
final class RunBuilder {

    static final Instant STARTED = Instant.parse("2026-11-24T07:00:00Z");

    private final String id;
    private final List<ScenarioRun> scenarios = new ArrayList<>();
    private Optional<String> engine = Optional.empty();
    private boolean complete = true;

    private RunBuilder(String id) {
        this.id = id;
    }

    static RunBuilder on(String engine) {
        return new RunBuilder(engine);
    }

    RunBuilder engine(String version) {
        engine = Optional.of(version);
        return this;
    }

    RunBuilder cutOff() {
        complete = false;
        return this;
    }

    RunBuilder passed(String scenario, String... tags) {
        return scenario(scenario, Status.PASSED, "", "", tags);
    }

    RunBuilder failed(String scenario, String message, String... tags) {
        return scenario(scenario, Status.FAILED, message, "", tags);
    }

    RunBuilder skipped(String scenario, String reason, String... tags) {
        return scenario(scenario, Status.SKIPPED, reason, "", tags);
    }

    RunBuilder notRun(String scenario, String... tags) {
        return scenario(scenario, Status.NOT_RUN, "", "", tags);
    }

    RunBuilder diverged(String scenario, String description, String... tags) {
        List<String> all = new ArrayList<>(List.of(tags));
        all.add("@diverges");
        return scenario(scenario, Status.PASSED, "", description, all.toArray(String[]::new));
    }

    private RunBuilder scenario(String scenario, Status status, String message, String description, String... tags) {
        scenarios.add(new ScenarioRun(
                scenario,
                new FeatureText("pt", "feature " + scenario.replaceAll("#.*", ""), ""),
                "name of " + scenario,
                description,
                List.of(tags),
                new Outcome(
                        status,
                        Optional.of(message).filter(text -> !text.isEmpty()),
                        status == Status.NOT_RUN ? Optional.empty() : Optional.of(STARTED),
                        Duration.ZERO),
                List.of(),
                new ScenarioEvidence(List.of(), Path.of("reports", id))));
        return this;
    }

    Run run() {
        EngineDescription facts = new EngineDescription(
                id,
                new EngineDescription.Versions(engine, Optional.empty(), Optional.of("1.45")),
                new EngineDescription.Storage(Optional.of("graphdriver"), Optional.of("overlay2")),
                EngineDescription.Machine.UNKNOWN,
                Optional.of(STARTED));
        return new Run(
                id,
                facts,
                complete,
                Optional.of(STARTED),
                complete ? Optional.of(STARTED) : Optional.empty(),
                scenarios,
                complete ? List.of() : List.of("reports/" + id + " was cut off"));
    }
}
