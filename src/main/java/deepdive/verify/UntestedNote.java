package deepdive.verify;

import deepdive.host.NothingTested;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The note of a run that could not test Docker: an engine could not be had, or hosts went away. {@code lab} names its file in
 * {@code DEEPDIVE_UNTESTED}, and ends with the status 125 if the file has a text, because Maven ends with 1 on any failure. If
 * a scenario fails, there is no note, because the run has tested Docker.
 */
final class UntestedNote {

    private static final String VARIABLE = "DEEPDIVE_UNTESTED";

    private final Optional<Path> file;
    private boolean tested;

    /** @param file empty if nobody asks for the note */
    UntestedNote(Optional<Path> file) {
        this.file = file;
    }

    /** The note that lab asks for. */
    static UntestedNote ofThisRun() {
        return new UntestedNote(Optional.ofNullable(System.getenv(VARIABLE))
                .filter(name -> !name.isEmpty())
                .map(Path::of));
    }

    /** Notes a failure of the run. */
    synchronized void failed(Throwable failure) {
        tested |= !(failure instanceof NothingTested);
        file.ifPresent(note -> write(note, tested ? "" : failure.getMessage() + "\n"));
    }

    private static void write(Path note, String text) {
        try {
            Files.writeString(note, text);
        } catch (IOException e) {
            throw new UncheckedIOException("The note for lab cannot be written to " + note, e);
        }
    }
}
