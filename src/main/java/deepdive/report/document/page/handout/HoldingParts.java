package deepdive.report.document.page.handout;

import deepdive.evidence.Session;
import deepdive.handout.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the parts of a chapter that hold for an engine.
 *
 * @param session empty if nobody typed the hand-out on the engine
 */
record HoldingParts(Optional<Session> session) {

    /** A tag that the session did not come to is unknown: the part is printed, and says for which engines it holds. */
    boolean mayHold(List<String> tags) {
        return tags.stream()
                .allMatch(tag -> session.map(typed -> typed.tags().getOrDefault(tag, true))
                        .orElse(true));
    }

    /** The parts in their order; those of some engines only are there if they may hold. */
    Stream<Part> of(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part instanceof Part.Only only
                        ? mayHold(only.tags()) ? of(only.parts()) : Stream.empty()
                        : Stream.of(part));
    }
}
