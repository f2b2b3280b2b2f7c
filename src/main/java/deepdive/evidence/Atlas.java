package deepdive.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The results of runs on many releases: the file {@code docs/atlas/atlas.json}.
 *
 * @param columns a description of each engine, the oldest first
 * @param scenarios the scenarios in the order of the features, with their results
 * @param outputs the commands of the hand-out in its order, with their outputs
 */
public record Atlas(List<AtlasColumn> columns, List<AtlasScenario> scenarios, List<AtlasOutput> outputs) {

    public static final String FILE = "atlas.json";

    public static final Atlas EMPTY = new Atlas(List.of(), List.of(), List.of());

    public Atlas {
        columns = List.copyOf(columns);
        scenarios = List.copyOf(scenarios);
        outputs = List.copyOf(outputs);
    }

    /**
     * An engine.
     *
     * @param engine the engine as it described itself
     * @param specification the digest of the features and the hand-out that ran
     */
    public record AtlasColumn(EngineDescription engine, String specification) {

        /** The engine's id. */
        public String id() {
            return engine.id();
        }
    }

    /**
     * A scenario.
     *
     * @param id the exercise's number and the scenario's place, such as {@code 01-2#1}
     * @param language the language of the feature
     * @param feature the feature's name
     * @param name the scenario's name
     * @param description the text below the name
     * @param tags with their {@code @}
     */
    public record AtlasScenario(
            String id,
            String language,
            String feature,
            String name,
            String description,
            List<String> tags,
            List<AtlasResult> results) {

        /** The result on an engine; empty if the scenario was not there when the engine ran. */
        public Optional<AtlasResult> resultOn(String engine) {
            return results.stream()
                    .filter(result -> result.engines().contains(engine))
                    .findFirst();
        }
    }

    /**
     * A result, and the engines that gave it.
     *
     * @param status {@code PASSED}, {@code FAILED}, {@code SKIPPED} or {@code NOT_RUN}
     * @param message the reason for a failure or a skip
     * @param engines the engines' ids
     */
    public record AtlasResult(String status, Optional<String> message, List<String> engines) {}

    /**
     * A command of the hand-out.
     *
     * @param block the block's name, such as {@code 04 terminal 1: docker ps}. A key such as {@code 04/12} would become another
     *     block's if a part was added to the hand-out
     */
    public record AtlasOutput(String block, List<OutputVariant> variants) {}

    /**
     * An output, and the engines that show it. Ids, times and numbers are those of one of these engines.
     *
     * @param output the command's output
     * @param status the exit status; empty if the shell did not tell
     * @param engines the engines' ids
     */
    public record OutputVariant(String output, OptionalInt status, List<String> engines) {}

    /** The description of an engine; empty if the atlas does not have the engine. */
    public Optional<AtlasColumn> column(String engine) {
        return columns.stream().filter(column -> column.id().equals(engine)).findFirst();
    }

    /** The atlas that a file's text holds; empty if the text holds none. */
    public static Optional<Atlas> read(String text) {
        return EvidenceJson.read(text, Atlas.class);
    }

    /** The file's text. */
    public String json() {
        return EvidenceJson.writeReadable(this);
    }
}
