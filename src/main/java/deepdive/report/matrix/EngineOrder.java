package deepdive.report.matrix;

import deepdive.engine.EngineVersion;
import deepdive.report.messages.EngineFacts;
import deepdive.report.messages.Run;
import java.util.Comparator;
import java.util.Optional;

/** Engines from the oldest to the newest. */
final class EngineOrder {

    static final Comparator<Run> OF_RUNS = Comparator.comparing(
                    (Run run) -> version(run.engineId()),
                    Comparator.comparing(
                            (Optional<EngineVersion> version) -> version.orElse(null),
                            Comparator.nullsLast(Comparator.naturalOrder())))
            .thenComparing(Run::engineId);

    private EngineOrder() {}

    /** The version that the daemon told; if it told none, the version in the id. */
    static Optional<EngineVersion> version(EngineFacts facts) {
        return facts.engine().flatMap(EngineOrder::version).or(() -> version(facts.id()));
    }

    static Optional<EngineVersion> version(String text) {
        try {
            return Optional.of(EngineVersion.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
