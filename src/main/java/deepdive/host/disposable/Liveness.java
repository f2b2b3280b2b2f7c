package deepdive.host.disposable;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import deepdive.engine.Engine;
import deepdive.host.ConfiguredDaemon;
import deepdive.host.DaemonGone;
import deepdive.terminal.RootShell;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * Whether a host is still there. Asked where a connection to it has broken, or a terminal in it was hung up, so that the
 * cause is told, and not what was just being done.
 */
final class Liveness {

    /** How long after a connection has broken a daemon may need to notice that the container has ended. */
    private static final Duration NOTICE = Duration.ofSeconds(10);

    private static final Duration POLL = Duration.ofMillis(20);
    private static final int SHORT_ID = 12;

    private final Engine engine;
    private final DockerClient outer;
    private final LifelineContainer container;
    private Optional<Instant> lent = Optional.empty();
    private volatile Optional<HostGone> gone = Optional.empty();
    private volatile boolean ending;

    Liveness(Engine engine, DockerClient outer, LifelineContainer container) {
        this.engine = engine;
        this.outer = outer;
        this.container = container;
    }

    private enum State {
        LIVES,
        CONTAINER_ENDED,
        DAEMON_ENDED,
        UNCERTAIN
    }

    /** To be told when a scenario gets the host. */
    synchronized void isLent() {
        lent = Optional.of(Instant.now());
    }

    /** To be told when the scenario has given the host back. */
    synchronized void isReturned() {
        lent = Optional.empty();
    }

    /** To be told when the host is to end: then nothing that breaks is worth a word. */
    void isEnding() {
        ending = true;
    }

    /** Whether it is known, from asking or because its container's end was noticed, that the host has gone. */
    boolean isGone() {
        return gone.isPresent() || container.hasEnded();
    }

    /** What somebody who used the host was told; empty where nobody was. */
    Optional<HostGone> told() {
        return gone;
    }

    /**
     * @throws HostGone where it has gone; the same each time
     * @throws DaemonGone where the outer daemon does not answer either
     */
    synchronized void mustBeThere() {
        if (gone.isEmpty() && !ending) {
            gone = find();
        }
        gone.ifPresent(e -> {
            throw e;
        });
    }

    private Optional<HostGone> find() {
        return switch (awaitState()) {
            case CONTAINER_ENDED ->
                Optional.of(HostGone.containerEnded(
                        host(), ContainerEnd.of(outer, container.getContainerId()), Instant.now()));
            case DAEMON_ENDED ->
                Optional.of(HostGone.daemonEnded(host(), Instant.now(), HostContainer.lastComplaints(container)));
            case LIVES, UNCERTAIN -> Optional.empty();
        };
    }

    private HostGone.Host host() {
        return new HostGone.Host(
                engine,
                container.getContainerName().replaceFirst("^/", ""),
                container.getContainerId().substring(0, SHORT_ID),
                lent);
    }

    private State awaitState() {
        try {
            return Awaitility.await()
                    .atMost(NOTICE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .until(this::state, state -> state != State.UNCERTAIN);
        } catch (ConditionTimeoutException e) {
            return State.UNCERTAIN;
        }
    }

    private State state() {
        if (!containerRuns()) {
            return State.CONTAINER_ENDED;
        }
        try (RootShell shell = RootShell.open(outer, container.getContainerId())) {
            // A dead process that nobody has waited for is none.
            String daemons = shell.run("sh", "-c", "ps -C dockerd -o stat= | grep -v Z || true");
            if (!daemons.isBlank()) {
                return State.LIVES;
            }
        } catch (RuntimeException e) {
            return State.UNCERTAIN; // Perhaps the container is just ending.
        }
        return containerRuns() ? State.DAEMON_ENDED : State.CONTAINER_ENDED;
    }

    private boolean containerRuns() {
        try {
            return Boolean.TRUE.equals(outer.inspectContainerCmd(container.getContainerId())
                    .exec()
                    .getState()
                    .getRunning());
        } catch (NotFoundException e) {
            return false;
        } catch (RuntimeException e) {
            throw new DaemonGone("The outer daemon, which the hosts run on, has gone away in the middle of the run ("
                    + ConfiguredDaemon.rootMessage(e)
                    + "). What ran until then is in the reports; the rest was not run.\nStart it again and run again.");
        }
    }
}
