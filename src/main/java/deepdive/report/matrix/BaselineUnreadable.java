package deepdive.report.matrix;

import java.nio.file.Path;

/** A baseline cannot be read. The message is one line for people; there is no stack trace. */
public final class BaselineUnreadable extends RuntimeException {

    BaselineUnreadable(Path file, String why) {
        super("The baseline %s cannot be used: %s".formatted(file, why.replaceAll("\\s+", " ")), null, false, false);
    }
}
