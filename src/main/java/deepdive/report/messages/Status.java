package deepdive.report.messages;

/** What became of a step or a scenario. */
public enum Status {
    PASSED,
    /** It failed, is undefined, ambiguous or pending. */
    FAILED,
    /** It did not apply, and its message says why; or a step before it did not pass. */
    SKIPPED,
    /** The messages tell no result: it was never begun, or the run was cut off before its end. */
    NOT_RUN;

    static Status of(String cucumber) {
        return switch (cucumber) {
            case "PASSED" -> PASSED;
            case "SKIPPED" -> SKIPPED;
            case "" -> NOT_RUN;
            default -> FAILED;
        };
    }
}
