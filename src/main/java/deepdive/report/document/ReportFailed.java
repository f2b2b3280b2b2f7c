package deepdive.report.document;

/** The document could not be written. The message is one line for people; a stack trace would tell them nothing. */
public final class ReportFailed extends RuntimeException {

    ReportFailed(String message) {
        super(message, null, false, false);
    }
}
