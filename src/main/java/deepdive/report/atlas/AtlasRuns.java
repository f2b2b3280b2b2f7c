package deepdive.report.atlas;

import deepdive.evidence.Atlas;
import deepdive.evidence.Atlas.AtlasColumn;
import deepdive.evidence.Atlas.AtlasOutput;
import deepdive.evidence.Atlas.AtlasResult;
import deepdive.evidence.Atlas.AtlasScenario;
import deepdive.evidence.Session;
import deepdive.evidence.Session.SessionEntry;
import deepdive.handout.BlockNames;
import deepdive.report.messages.FeatureText;
import deepdive.report.messages.Outcome;
import deepdive.report.messages.Run;
import deepdive.report.messages.ScenarioEvidence;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The runs and sessions of an atlas, for the matrix and the page of changes. The runs have no steps and no evidence, because the
 * atlas keeps neither.
 *
 * @param atlas the kept results
 */
public record AtlasRuns(Atlas atlas) {

    private static final String FROM_SOURCE = "source:";

    /** The runs on releases from source. Debian's packages are left out, because they contain releases of the same lines. */
    AtlasRuns onlyReleases() {
        return new AtlasRuns(new Atlas(
                atlas.columns().stream()
                        .filter(column -> column.id().startsWith(FROM_SOURCE))
                        .toList(),
                atlas.scenarios(),
                atlas.outputs()));
    }

    /** A run for each engine that ran. */
    public List<Run> runs() {
        return atlas.columns().stream().map(this::run).toList();
    }

    private Run run(AtlasColumn column) {
        return new Run(
                column.id(),
                column.engine(),
                true,
                column.engine().started(),
                Optional.empty(),
                atlas.scenarios().stream()
                        .flatMap(scenario ->
                                scenario.resultOn(column.id()).map(result -> scenarioRun(scenario, result)).stream())
                        .toList(),
                List.of());
    }

    private static ScenarioRun scenarioRun(AtlasScenario scenario, AtlasResult result) {
        return new ScenarioRun(
                scenario.id(),
                new FeatureText(scenario.language(), scenario.feature(), ""),
                scenario.name(),
                scenario.description(),
                scenario.tags(),
                new Outcome(Status.valueOf(result.status()), result.message(), Optional.empty(), Duration.ZERO),
                List.of(),
                new ScenarioEvidence(List.of(), Path.of("")));
    }

    /**
     * The outputs of each engine, by the engine's id.
     *
     * @param blocks the hand-out's blocks; an output of another block is left out
     */
    Map<String, Session> sessions(BlockNames blocks) {
        Map<String, Session> sessions = new LinkedHashMap<>();
        for (AtlasColumn column : atlas.columns()) {
            List<SessionEntry> entries = atlas.outputs().stream()
                    .flatMap(output -> entry(output, blocks, column.id()).stream())
                    .toList();
            if (!entries.isEmpty()) {
                Instant started = column.engine().started().orElse(Instant.EPOCH);
                sessions.put(
                        column.id(), new Session(started, true, Map.of(), Optional.empty(), Optional.empty(), entries));
            }
        }
        return sessions;
    }

    private static Optional<SessionEntry> entry(AtlasOutput output, BlockNames blocks, String engine) {
        return output.variants().stream()
                .filter(variant -> variant.engines().contains(engine))
                .findFirst()
                .flatMap(variant -> blocks.key(output.block())
                        .map(key -> new SessionEntry(
                                key, variant.output(), variant.status(), 0, Map.of(), Optional.empty())));
    }
}
