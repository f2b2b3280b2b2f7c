package deepdive.report.messages;

import java.nio.file.Path;

/** A run's messages cannot be opened or read at all. The message is for people. */
public final class RunUnreadable extends RuntimeException {

    RunUnreadable(Path file, Throwable cause) {
        super("The run's messages cannot be read: %s (%s)".formatted(file, cause), cause);
    }
}
