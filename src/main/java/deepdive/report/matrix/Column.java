package deepdive.report.matrix;

import deepdive.report.messages.EngineFacts;

/**
 * An engine of the matrix.
 *
 * @param complete whether its run reached the end; otherwise cells without a result are not run, however the rest went
 * @param described whether a scenario speaks of its version; otherwise it is newer than the newest {@code @since-}, and
 *     what is true of that was expected of it, or no Docker Engine (see {@code docs/decisions/0010})
 */
public record Column(EngineFacts facts, boolean complete, boolean described) {

    public String id() {
        return facts.id();
    }
}
