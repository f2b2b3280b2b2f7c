package deepdive.trials;

import deepdive.evidence.Comparison;
import deepdive.evidence.WrongAnswer;
import java.time.Duration;
import java.util.Optional;

/**
 * The result of a scenario on a changed host.
 *
 * @param status what became of the scenario
 * @param failure the failed step; empty if the scenario did not fail in a step
 * @param message the message of the failure, or the reason why the scenario does not apply; empty if it passed
 */
public record TrialResult(TrialStatus status, Optional<FailedStep> failure, String message) {

    /** What became of a scenario. */
    public enum TrialStatus {
        PASSED,
        FAILED,
        NOT_APPLICABLE
    }

    /**
     * A step that failed.
     *
     * @param text the step's text
     * @param sentence the expression of the step's method
     * @param comparison the comparison that did not hold; empty if the step reads the screen only, or the daemon refused
     * @param waited the duration of the step
     * @param sinceChange the time since the host was changed
     */
    public record FailedStep(
            String text, String sentence, Optional<Comparison> comparison, Duration waited, Duration sinceChange) {}

    /**
     * The oracle whose answer was wrong. A failure without a comparison comes from the screen, unless its message says that
     * the daemon does not have something.
     */
    public WrongAnswer wrong() {
        return failure.flatMap(FailedStep::comparison)
                .flatMap(Comparison::wrong)
                .orElse(message.startsWith("The daemon ") ? WrongAnswer.DAEMON : WrongAnswer.SCREEN);
    }
}
