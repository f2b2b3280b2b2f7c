package deepdive.report.document;

/** The document cannot be written. The message is one line for people; there is no stack trace, because a user can mend the cause. */
public final class ReportFailed extends RuntimeException {

    ReportFailed(String message) {
        super(message, null, false, false);
    }
}
