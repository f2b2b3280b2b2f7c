package deepdive.terminal;

import com.github.dockerjava.api.DockerClient;
import java.io.Closeable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The PTYs of a host that one student after another uses. */
public final class ReusablePtys implements Closeable {

    private final DockerClient client;
    private final String container;
    private final String user;
    private final List<ReusablePty> free = new ArrayList<>();
    private final List<ReusablePty> left = new ArrayList<>();

    /**
     * Manages the PTYs of a container that has {@code deepdive-shell}.
     *
     * @param client the daemon that runs the container
     * @param container the container's id
     * @param user the login name; shells start in {@code /home/<user>}
     */
    public ReusablePtys(DockerClient client, String container, String user) {
        this.client = client;
        this.container = container;
        this.user = user;
    }

    /**
     * Opens a terminal on a free PTY, or on a new one, and waits for its first prompt.
     *
     * @param name the terminal's name in messages, such as {@code terminal 1}
     * @param origin when the recording's time begins
     * @param circumstances the facts about the host for a message about a failure
     * @throws TerminalFailed if no prompt appears
     */
    public Terminal open(String name, Instant origin, Circumstances circumstances) {
        ReusablePty reusable = takeFree().orElseGet(() -> ReusablePty.put(client, container, user));
        return Terminal.open(
                name, origin, circumstances, (sink, hungUp) -> reusable.seat(sink, hungUp, () -> leave(reusable)));
    }

    private synchronized Optional<ReusablePty> takeFree() {
        free.removeIf(ReusablePty::isGone);
        return free.isEmpty() ? Optional.empty() : Optional.of(free.remove(free.size() - 1));
    }

    private synchronized void leave(ReusablePty reusable) {
        left.add(reusable);
    }

    /**
     * Must be called after the shells of the previous students have been ended. Then other students can use their PTYs.
     */
    public synchronized void areTidy() {
        free.addAll(left);
        left.clear();
    }

    @Override
    public synchronized void close() {
        free.forEach(ReusablePty::remove);
        left.forEach(ReusablePty::remove);
    }
}
