package deepdive.host;

import deepdive.engine.Engine;
import deepdive.terminal.Terminal;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Where a student sits and a daemon lives. */
public interface DockerHost {

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

    /**
     * Why a line must not be typed here; empty where it may. Asked right before typing: a host that is not ours alone
     * leaves alone what others have there.
     */
    default Optional<String> whyNot(String line) {
        return Optional.empty();
    }

    /** Whether it has gone under way: then nothing is asked of it any more. */
    default boolean isGone() {
        return false;
    }

    /** Why nothing can be claimed of all containers here; empty where the student's are the only ones. */
    default Optional<String> whyNotAllContainers() {
        return Optional.empty();
    }

    /** Why nothing can be claimed of all containers on a network here; empty where the student's are the only ones. */
    default Optional<String> whyNotAllContainersOn(String network) {
        return Optional.empty();
    }

    /**
     * Why nothing can be claimed here of what the docker CLI shows that depends on the API's version; empty where the CLI
     * speaks to the daemon at the daemon's own: an older CLI is answered as an older daemon would.
     */
    default Optional<String> whyNotWithThisCli() {
        return Optional.empty();
    }

    /** Why nothing can be claimed of a port of the host here; empty where nobody has it but the student. */
    default Optional<String> whyNotPort(int port) {
        return Optional.empty();
    }

    /**
     * Reads a file of the host as a stream.
     *
     * @param path absolute
     * @throws IllegalStateException where there is none
     */
    <T> T read(String path, Function<InputStream, T> reader);
}
