package deepdive.host;

import deepdive.engine.Engine;
import deepdive.terminal.Terminal;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** A machine with a Docker daemon and with terminals for a student. */
public interface DockerHost {

    /** The name of the student's user on every host. */
    String STUDENT = "aluno";

    /** The student's home folder on every host. Terminals begin there. */
    String STUDENT_HOME = "/home/" + STUDENT;

    /** The engine of the host's daemon. */
    Engine engine();

    /** The host's daemon: the second oracle. */
    Daemon daemon();

    /**
     * Opens a terminal for the student.
     *
     * @param number 1, 2 or 3, as in the hand-out
     * @param origin the time that is zero in the recording
     */
    Terminal openTerminal(int number, Instant origin);

    /**
     * Runs a command as root without a terminal, and gives the command's output. This serves questions that the host's
     * kernel answers and the daemon does not.
     *
     * @throws IllegalStateException if the command does not end with 0; the message has the command's standard error
     */
    String run(String... command);

    /** The rules of the host: what a scenario must not do there. */
    default HostRules rules() {
        return HostRules.NONE;
    }

    /** Whether the host has gone away during the scenario. A host that has gone away is not asked any more. */
    default boolean isGone() {
        return false;
    }

    /**
     * The line of the daemon's log that admits the loss of a container's output. On a busy machine, a daemon may lose the output of
     * a container that ends at once (docs/decisions/0029-output-that-docker-loses.md).
     *
     * @param since lines before this time do not count
     * @return empty if the daemon has lost nothing, or if its log cannot be read
     */
    default Optional<String> lostOutput(Instant since) {
        return Optional.empty();
    }

    /**
     * Reads a file of the host as a stream.
     *
     * @param path the file's absolute path
     * @throws IllegalStateException if there is no such file
     */
    <T> T read(String path, Function<InputStream, T> reader);
}
