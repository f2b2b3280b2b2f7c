package deepdive.host;

import deepdive.engine.Engine;
import deepdive.terminal.Terminal;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Function;

/** Where a student sits and a daemon lives. */
public interface DockerHost {

    /** The name of the student's user on every host. */
    String STUDENT = "aluno";

    /** The student's home folder on every host. Terminals begin there. */
    String STUDENT_HOME = "/home/" + STUDENT;

    /** The engine that its daemon is. */
    Engine engine();

    /** The second oracle: its daemon. */
    Daemon daemon();

    /**
     * Opens a terminal for the student.
     *
     * @param number 1, 2 or 3, as in the hand-out
     * @param origin when the time of the recording begins
     */
    Terminal openTerminal(int number, Instant origin);

    /**
     * Runs a command as root, without a terminal, and gives what it prints: for what the host's kernel knows and the
     * daemon does not say.
     *
     * @throws IllegalStateException where it does not end with 0; the message has its standard error
     */
    String run(String... command);

    /** The rules of the host: what a scenario must not do there. */
    default HostRules rules() {
        return HostRules.NONE;
    }

    /** Whether it has gone under way: then nothing is asked of it any more. */
    default boolean isGone() {
        return false;
    }

    /**
     * Reads a file of the host as a stream.
     *
     * @param path absolute
     * @throws IllegalStateException where there is none
     */
    <T> T read(String path, Function<InputStream, T> reader);
}
