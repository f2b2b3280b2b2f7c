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
 * Tests whether a host is still there. The test runs if a connection to the host breaks or if a terminal of the host hangs up.
 * The scenario then fails with the cause, and not with the action that was interrupted.
 */
final class Liveness {

    /** The longest time from a broken connection until the outer daemon notices the container's end. */
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

    /** Notes that a scenario gets the host. */
    synchronized void isLent() {
        lent = Optional.of(Instant.now());
    }

    /** Notes that the scenario has given the host back. */
    synchronized void isReturned() {
        lent = Optional.empty();
    }

    /** Notes that this process ends the host. A connection that breaks after that is no failure. */
    void isEnding() {
        ending = true;
    }

    /** Whether the host is known to have gone away, from an earlier test or from the end of its container. */
    boolean isGone() {
        return gone.isPresent() || container.hasEnded();
    }

    /** The failure that a user of the host has got; empty if there was none. */
    Optional<HostGone> told() {
        return gone;
    }

    /**
     * @throws HostGone if the host has gone away; every call throws the same object
     * @throws DaemonGone if the outer daemon does not answer either
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
            // A zombie (state Z) has ended.
            String daemons = shell.run("sh", "-c", "ps -C dockerd -o stat= | grep -v Z || true");
            if (!daemons.isBlank()) {
                return State.LIVES;
            }
        } catch (RuntimeException e) {
            return State.UNCERTAIN; // The container may be ending now.
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
