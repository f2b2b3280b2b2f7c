package deepdive.report.messages;

import io.cucumber.messages.types.TestStepResultStatus;

/** The status of a step or a scenario. */
public enum Status {
    PASSED,
    /** The step failed, is undefined, ambiguous or pending. */
    FAILED,
    /** The step does not apply, and its message says why; or a step before it did not pass. */
    SKIPPED,
    /** The messages tell no result: the step was never begun, or the run was cut off before the step's end. */
    NOT_RUN;

    static Status of(TestStepResultStatus cucumber) {
        return switch (cucumber) {
            case PASSED -> PASSED;
            case SKIPPED -> SKIPPED;
            case FAILED, UNDEFINED, AMBIGUOUS, PENDING, UNKNOWN -> FAILED;
        };
    }
}
