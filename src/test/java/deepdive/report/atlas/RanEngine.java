package deepdive.report.atlas;

import deepdive.evidence.EngineDescription;
import deepdive.evidence.Session;
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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A run on an engine, with the results and outputs that a test gives it. */
final class RanEngine {

    private final String id;
    private final List<ScenarioRun> scenarios = new ArrayList<>();
    private final List<Session.SessionEntry> entries = new ArrayList<>();

    RanEngine(String id) {
        this.id = id;
    }

    RanEngine scenario(String number, String name, Status status, String message) {
        scenarios.add(new ScenarioRun(
                number,
                new FeatureText("en", "Links", ""),
                name,
                "",
                List.of("@rede/bridge-legado/04"),
                new Outcome(
                        status,
                        Optional.of(message).filter(text -> !text.isEmpty()),
                        Optional.of(Instant.EPOCH),
                        Duration.ofSeconds(1)),
                List.of(),
                new ScenarioEvidence(List.of(), Path.of(""))));
        return this;
    }

    RanEngine output(String key, String output, int status) {
        entries.add(new Session.SessionEntry(
                key, output, OptionalInt.of(status), 5, Map.of("<id>", "1"), Optional.empty()));
        return this;
    }

    Run run() {
        return new Run(
                id,
                EngineDescription.unknown(id),
                true,
                Optional.of(Instant.EPOCH),
                Optional.of(Instant.EPOCH),
                scenarios,
                List.of());
    }

    Optional<Session> session() {
        return Optional.of(new Session(Instant.EPOCH, true, Map.of(), Optional.empty(), Optional.empty(), entries));
    }
}
