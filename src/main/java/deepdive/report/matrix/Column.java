package deepdive.report.matrix;

import deepdive.evidence.EngineDescription;

/**
 * An engine of the matrix.
 *
 * @param complete true if the run reached its end; if not, cells without a result are not run
 * @param described false if the engine is newer than the newest {@code @since-}, and scenarios for that version judged it, or
 *     if it is no Docker Engine (see {@code docs/decisions/0010})
 */
public record Column(EngineDescription facts, boolean complete, boolean described) {

    public String id() {
        return facts.id();
    }
}
