package deepdive.report.atlas;

import deepdive.evidence.Session;
import deepdive.report.document.page.handout.Handouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the session of the hand-out in the folder of a run. */
final class RunSession {

    private RunSession() {}

    /** The session; empty if the run has none, or one of another hand-out, whose keys are those of other blocks. */
    static Optional<Session> in(Path folder, Handouts handouts) throws IOException {
        Path file = folder.resolve(Session.FILE);
        return Files.exists(file)
                ? Session.read(Files.readString(file))
                        .filter(session -> session.blocks()
                                .equals(Optional.of(handouts.outline().digest())))
                : Optional.empty();
    }
}
