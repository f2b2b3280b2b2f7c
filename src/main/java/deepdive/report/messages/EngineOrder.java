package deepdive.report.messages;

import deepdive.engine.EngineVersion;
import deepdive.evidence.EngineDescription;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The order of engines, from the oldest to the newest; an engine whose id is no version, such as {@code existing}, is last. */
public final class EngineOrder {

    private static final String SOURCE = "source:";

    /** By version, then by id. */
    public static final Comparator<EngineDescription> OF_ENGINES = Comparator.comparing(
                    (EngineDescription engine) -> named(engine).orElse(null),
                    Comparator.nullsLast(Comparator.<EngineVersion>naturalOrder()))
            .thenComparing(EngineDescription::id);

    /** The order of the runs' engines. */
    public static final Comparator<Run> OF_RUNS = Comparator.comparing(EngineOrder::engine, OF_ENGINES);

    private EngineOrder() {}

    /** The run on the newest version; a run on an engine whose id is no version only if there is no other. */
    public static Optional<Run> newest(List<Run> runs) {
        return runs.stream()
                .filter(run -> named(engine(run)).isPresent())
                .max(OF_RUNS)
                .or(() -> runs.stream().max(OF_RUNS));
    }

    /** The version that the id names; for an engine from a commit or a folder, the version that the daemon said. */
    private static Optional<EngineVersion> named(EngineDescription engine) {
        return version(engine.id()).or(() -> engine.id().startsWith(SOURCE) ? version(engine) : Optional.empty());
    }

    private static EngineDescription engine(Run run) {
        return run.facts().withId(run.engineId());
    }

    /** The version that the daemon said; if it said none, the version that the id names. */
    public static Optional<EngineVersion> version(EngineDescription facts) {
        return facts.versions().engine().flatMap(EngineOrder::version).or(() -> version(facts.id()));
    }

    /** The version that a text or an engine's id begins with; empty if it does not begin with a version. */
    public static Optional<EngineVersion> version(String text) {
        try {
            return Optional.of(EngineVersion.parse(text.startsWith(SOURCE) ? text.substring(SOURCE.length()) : text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
