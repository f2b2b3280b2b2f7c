package deepdive.report.document.change;

import deepdive.report.messages.ScenarioRun;

/**
 * A scenario that holds on one of two engines only.
 *
 * @param scenario the scenario on the engine on which it holds
 */
public record ScenarioChange(HoldsOn holdsOn, ScenarioRun scenario) {

    /** The engine on which the scenario holds. */
    public enum HoldsOn {
        OLDER,
        NEWER
    }
}
