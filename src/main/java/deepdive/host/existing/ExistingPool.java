package deepdive.host.existing;

import com.github.dockerjava.api.exception.DockerException;
import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.engine.EngineVersion;
import deepdive.host.ConfiguredDaemon;
import deepdive.host.DaemonGone;
import deepdive.host.HostLease;
import deepdive.host.NotApplicable;
import deepdive.host.NotReady;
import deepdive.host.image.Images;
import deepdive.host.image.RunLock;
import deepdive.host.image.StudentImage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lends the existing daemon to one scenario at a time, because a daemon can have each name of the hand-out only once. Each
 * scenario has a toolbox of its own. At the end of the lease the toolbox removes the scenario's containers, networks, volumes
 * and tags.
 */
public final class ExistingPool {

    private static final Logger LOG = LoggerFactory.getLogger(ExistingPool.class);

    private final Engine engine;
    private final ExistingDaemon existing;
    private final Images images;
    private final String toolboxImage;
    private final Semaphore oneLease = new Semaphore(1, true);
    private NamespaceScope scope = NamespaceScope.MACHINE;
    private Optional<String> whyHostIsHidden = Optional.empty();
    private Optional<Toolbox> lent = Optional.empty();

    /**
     * Prepares the daemon and starts a toolbox as a test.
     *
     * @throws NotReady if a toolbox cannot be started, or if the socket belongs to another daemon
     */
    public ExistingPool(Engine asked, ExistingDaemon existing, Images images) {
        this.existing = existing;
        this.images = images;
        this.engine = existing.engine(asked);
        this.toolboxImage = RunLock.whileHeld(images::toolbox);
        images.markOutdated(List.of());
        List<String> orphans = new Sweep(existing.daemon().client()).removeOrphans();
        if (!orphans.isEmpty()) {
            LOG.warn(
                    "An earlier run could not remove what it had made, for the daemon had gone; now it is: {}",
                    orphans);
        }
        startToolbox().close();
        whyHostIsHidden.ifPresent(reason ->
                LOG.warn("Left out on the daemon at {}: what looks at the host, for {}", existing.address(), reason));
        if (existing.isNoDockerEngine()) {
            LOG.warn(
                    "The daemon at {} is {}, which says that it is like Docker {}: what that does is expected of it.",
                    existing.address(),
                    existing.daemon().release(),
                    engine.version());
        }
        EngineVersion oldest = EngineCatalogue.load().all().get(0).version();
        if (engine.version().isBefore(oldest)) {
            LOG.warn(
                    "The daemon at {} is Docker {}, and nothing older than {} is described.",
                    existing.address(),
                    engine.version(),
                    oldest);
        }
    }

    /** The engine of the daemon. */
    public Engine engine() {
        return engine;
    }

    /**
     * Lends the daemon with these images. Waits while another scenario has the daemon.
     *
     * @throws NotApplicable if the daemon cannot have these images
     * @throws DaemonGone if the daemon no longer answers
     */
    public HostLease borrow(Set<StudentImage> wanted) {
        oneLease.acquireUninterruptibly();
        try {
            existing.mustAnswer();
            Toolbox toolbox = startToolbox();
            hold(Optional.of(toolbox));
            ExistingImages here = new ExistingImages(existing, images, toolbox);
            here.provide(wanted);
            Surroundings surroundings = new Neighbourhood(existing.daemon(), toolbox, here, whyHostIsHidden);
            return new HostLease(new ExistingHost(engine, existing, toolbox, surroundings), this::giveBack);
        } catch (NotApplicable e) {
            giveBack();
            throw e;
        } catch (RuntimeException e) {
            giveBack();
            existing.mustAnswer();
            throw e;
        }
    }

    private void giveBack() {
        try {
            release();
        } finally {
            oneLease.release();
        }
    }

    /** Ends the toolbox of the scenario, if there is one, and removes what the toolbox has left. */
    private void release() {
        Optional<Toolbox> toolbox = hold(Optional.empty());
        toolbox.ifPresent(used -> {
            try {
                used.close();
                List<String> left = new Sweep(existing.daemon().client()).remove(used.label());
                if (!left.isEmpty()) {
                    LOG.warn("The toolbox ended before it had tidied up; removed now: {}", left);
                }
            } catch (RuntimeException e) {
                LOG.warn(
                        "The daemon at {} did not let this run tidy up: {}. What is left there bears the label {}; the"
                                + " next run removes it.",
                        existing.address(),
                        ConfiguredDaemon.rootMessage(e),
                        used.label().filter());
            }
        });
    }

    private synchronized Optional<Toolbox> hold(Optional<Toolbox> next) {
        Optional<Toolbox> before = lent;
        lent = next;
        return before;
    }

    private Toolbox startToolbox() {
        try {
            return settled(Toolbox.start(existing.streams(), toolboxImage, existing.socket(), scope));
        } catch (DockerException e) {
            existing.mustAnswer();
            if (scope == NamespaceScope.CONTAINER) {
                throw new NotReady("The daemon at " + existing.address() + " would not run a toolbox: " + e.getMessage()
                        + "\nIt is a container with the daemon's socket, " + existing.socket()
                        + " on the daemon's machine; say where it is with TESTCONTAINERS_DOCKER_SOCKET_OVERRIDE.");
            }
            scope = NamespaceScope.CONTAINER;
            whyHostIsHidden = Optional.of("the daemon refuses a container the host's namespaces: "
                    + String.valueOf(e.getMessage()).strip());
            return startToolbox();
        }
    }

    private Toolbox settled(Toolbox toolbox) {
        try {
            toolbox.settle().ifPresent(other -> {
                throw new NotReady("The socket " + existing.socket() + " on the machine of the daemon at "
                        + existing.address() + " belongs to another daemon (" + other
                        + "): nothing is typed there.\nSay where the right one is with"
                        + " TESTCONTAINERS_DOCKER_SOCKET_OVERRIDE.");
            });
            return toolbox;
        } catch (RuntimeException e) {
            toolbox.close();
            throw e;
        }
    }

    /** Ends the lease, if there is one, and closes the connections to the daemon. */
    public void close() {
        release();
        existing.close();
    }
}
