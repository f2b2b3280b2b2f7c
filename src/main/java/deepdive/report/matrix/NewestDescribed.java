package deepdive.report.matrix;

import deepdive.engine.EngineVersion;
import deepdive.evidence.EngineDescription;
import deepdive.report.messages.EngineOrder;
import deepdive.report.messages.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The newest version that any scenario names with {@code @since-}.
 *
 * @param version empty if no scenario has such a tag: every engine counts as described then
 */
record NewestDescribed(Optional<EngineVersion> version) {

    private static final String SINCE = "@since-";

    static NewestDescribed in(List<Run> runs) {
        return new NewestDescribed(runs.stream()
                .flatMap(run -> run.scenarios().stream())
                .flatMap(scenario -> scenario.tags().stream())
                .filter(tag -> tag.startsWith(SINCE))
                .flatMap(tag -> EngineOrder.version(tag.substring(SINCE.length())).stream())
                .max(Comparator.naturalOrder()));
    }

    /** True if scenarios describe an engine. They do not describe Podman, or another product that answers as a Docker Engine. */
    boolean describes(EngineDescription engine) {
        if (engine.versions()
                .engine()
                .filter(said -> EngineOrder.version(said).isEmpty())
                .isPresent()) {
            return false;
        }
        return version.flatMap(newest -> EngineOrder.version(engine).map(its -> its.compareTo(newest) <= 0))
                .orElse(true);
    }
}
