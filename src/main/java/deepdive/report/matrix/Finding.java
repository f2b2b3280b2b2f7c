package deepdive.report.matrix;

import java.util.Optional;

/** What a scenario has to say about a cell that does not simply hold. */
public sealed interface Finding {

    /** The scenario's id, such as {@code 01-2#1}. */
    String scenario();

    /** The scenario's name. */
    String name();

    /**
     * The engine does something else than the hand-out says. What the scenario's description does not tell is empty.
     *
     * @param handout what the hand-out says
     * @param docker what Docker does
     * @param since since when, such as {@code 25.0}
     * @param type what to type instead
     * @param source where it is known from: a link to the upstream change, or a reference
     */
    record Divergence(
            String scenario,
            String name,
            Optional<String> handout,
            Optional<String> docker,
            Optional<String> since,
            Optional<String> type,
            Optional<String> source)
            implements Finding {}

    /**
     * A scenario failed.
     *
     * @param message why, without a stack trace
     */
    record Failure(String scenario, String name, String message) implements Finding {}

    /**
     * A scenario does not speak of this engine, or could not run on this host.
     *
     * @param reason why
     */
    record Inapplicable(String scenario, String name, String reason) implements Finding {}

    /** A scenario has no result. */
    record Missing(String scenario, String name) implements Finding {}
}
