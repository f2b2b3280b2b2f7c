package deepdive.report.matrix;

import java.nio.file.Path;

/** The matrix cannot be written. The message is one line for people. */
public final class MatrixUnwritable extends RuntimeException {

    MatrixUnwritable(Path file, Throwable cause) {
        super("The matrix cannot be written: %s (%s)".formatted(file, cause), cause);
    }
}
