package deepdive.report.matrix;

import deepdive.report.document.text.Divergence;
import java.util.Optional;

/** The reason that a scenario gives for a cell that does not simply hold. */
public sealed interface Finding {

    /** The scenario's id, such as {@code 01-2#1}. */
    String scenario();

    /** The scenario's name. */
    String name();

    /**
     * The engine does something else than the hand-out says.
     *
     * @param divergence the statement in the scenario's description, in the language that ran; empty if there is none
     */
    record Divergent(String scenario, String name, Optional<Divergence> divergence) implements Finding {}

    /**
     * A scenario failed.
     *
     * @param message without a stack trace
     */
    record Broken(String scenario, String name, String message) implements Finding {}

    /**
     * A scenario does not describe this engine, or could not run on this host.
     *
     * @param reason the run's text, in English
     */
    record Inapplicable(String scenario, String name, String reason) implements Finding {}

    /** A scenario has no result. */
    record Missing(String scenario, String name) implements Finding {}
}
