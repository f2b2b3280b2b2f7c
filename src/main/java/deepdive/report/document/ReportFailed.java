package deepdive.report.document;

import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The document cannot be written. The message is one line for people; there is no stack trace, because a user can mend the cause. */
public final class ReportFailed extends RuntimeException {

    private ReportFailed(String message) {
        super(message, null, false, false);
    }

    static ReportFailed of(Path reports, Exception reason) {
        Throwable cause =
                reason instanceof UncheckedIOException && reason.getCause() != null ? reason.getCause() : reason;
        return new ReportFailed("The document cannot be written to %s: %s: %s"
                .formatted(reports, cause.getClass().getSimpleName(), cause.getMessage()));
    }
}
