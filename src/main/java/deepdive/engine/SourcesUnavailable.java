package deepdive.engine;

/** The sources of an engine cannot be had. A person can mend the cause, so there is no stack trace. */
public final class SourcesUnavailable extends RuntimeException {

    SourcesUnavailable(String message) {
        super(message, null, false, false);
    }

    /** Adds the repository, and what to do next, to the message of the failure. */
    SourcesUnavailable of(String what, String location, String variable) {
        return new SourcesUnavailable(what + " cannot be had from " + location + ": " + getMessage()
                + "\nName a repository that has it in " + variable + ": the path or the address of a clone.");
    }
}
