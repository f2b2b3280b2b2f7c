package deepdive.host.disposable;

import deepdive.engine.Engine;
import deepdive.engine.Firewall;
import deepdive.engine.ImageStore;
import deepdive.host.ConfiguredDaemon;
import deepdive.host.ContainerFile;
import deepdive.host.Daemon;
import deepdive.host.DockerHost;
import deepdive.host.NotReady;
import deepdive.terminal.Circumstances;
import deepdive.terminal.ReusablePtys;
import deepdive.terminal.RootShell;
import deepdive.terminal.Terminal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.images.builder.Transferable;

/**
 * A Docker host of our own: a privileged container with a dockerd. It ends with this process. A client of its API is root on
 * the outer machine, so the API needs mutual TLS, and listens on loopback if the outer daemon is local.
 */
public final class DisposableHost implements DockerHost, Closeable {

    private static final int API_PORT = 2376;
    /**
     * The entry point is named here, because an image that is made from a container has the entry point of that container.
     */
    private static final String ENTRYPOINT = "/usr/local/sbin/deepdive-host";

    private static final String TLS_FOLDER = "/etc/deepdive/tls/";
    private static final int KEY_MODE = 0600;
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(20);

    private final Engine engine;
    private final OuterDaemon outer;
    private final LifelineContainer container;
    private final MutualTls tls;
    private final Optional<Mirror> mirror;
    private final Liveness liveness;
    private Optional<Daemon> daemon = Optional.empty();
    private Optional<RootShell> shell = Optional.empty();
    private Optional<ReusablePtys> ptys = Optional.empty();

    /**
     * A host that has not been started.
     *
     * @param image the name of an image of the engine's hosts, on the outer daemon
     * @param mirror the registry for pulls; without one, the host pulls from Docker Hub
     */
    public DisposableHost(Engine engine, String image, OuterDaemon outer, MutualTls tls, Optional<Mirror> mirror) {
        this.engine = engine;
        this.outer = outer;
        this.tls = tls;
        this.mirror = mirror;
        this.container = HostContainer.of(engine, image, outer);
        this.liveness = new Liveness(engine, outer.client(), container);
        container.publish(API_PORT, outer.isLocal() ? "127.0.0.1" : "0.0.0.0");
        container.withCreateContainerCmdModifier(
                command -> command.withHostName("host").withEntrypoint(ENTRYPOINT));
        container.withCommand(
                mirror.map(Mirror::daemonArguments).orElse(List.of()).toArray(String[]::new));
        tls.serverFiles()
                .forEach((name, pem) ->
                        container.withCopyToContainer(Transferable.of(pem, KEY_MODE), TLS_FOLDER + name));
        container.waitingFor(new DaemonAnswers());
    }

    /**
     * Makes this the host of a tenant: on a network where hosts do not reach each other, and with bounds on memory and on the
     * number of processes, so that one tenant leaves enough for the others.
     *
     * @param mirrors the arguments of the host's dockerd
     */
    DisposableHost forTenant(List<String> mirrors) {
        HostContainer.bound(container);
        container.withNetworkMode(TenantNetwork.NAME);
        container.withCommand(mirrors.toArray(String[]::new));
        return this;
    }

    /**
     * Starts the host and waits until its API answers.
     *
     * @throws NotReady if the outer daemon refuses to run the host, if the host's daemon does not answer, or if the daemon is
     *     another engine
     */
    public DisposableHost start() {
        HostContainer.start(container, engine);
        checkEngine();
        return this;
    }

    private void checkEngine() {
        String reached = daemon().version().getVersion();
        ImageStore store = Daemon.storeOf(daemon().client().infoCmd().exec());
        if (!engine.isVersion(reached) || store != engine.store()) {
            close();
            throw new NotReady("Asked for Docker " + engine + ", reached " + reached + " with the "
                    + store.label() + " image store.\n" + engine.source() + "'s packages for " + engine.suite()
                    + " may have moved on: see src/main/resources/engines.properties.");
        }
        // The default may change, so only a firewall that was asked for is checked.
        String firewall = daemon().firewall();
        if (engine.firewall() == Firewall.NFTABLES && !firewall.startsWith(Firewall.NFTABLES.label())) {
            close();
            throw new NotReady("Asked for Docker " + engine + ", reached " + reached + " with the firewall " + firewall
                    + ". This release has another option for its firewall: see docs/engines.md.");
        }
    }

    @Override
    public Engine engine() {
        return engine;
    }

    @Override
    public Daemon daemon() {
        return daemon.orElseThrow(() -> new IllegalStateException("The host has not been started"));
    }

    /** The address of the host's API for this process. */
    public URI address() {
        return URI.create("tcp://" + outer.address() + ":" + container.getMappedPort(API_PORT));
    }

    /** The id of the host's container in the outer daemon. */
    String id() {
        return container.getContainerId();
    }

    @Override
    public Terminal openTerminal(int number, Instant origin) {
        return reaching(() -> ptys().open("terminal " + number, origin, new Circumstances() {
            @Override
            public String describe() {
                return isGone() ? "the host has gone" : daemon().describe() + ofMirror();
            }

            @Override
            public void explainHangUp() {
                liveness.mustBeThere();
            }
        }));
    }

    private String ofMirror() {
        return mirror.flatMap(Mirror::whyAway).orElse("");
    }

    /** The registry for pulls; empty if the host pulls from Docker Hub. */
    Optional<Mirror> mirror() {
        return mirror;
    }

    /** The test whether the host is still there. */
    Liveness liveness() {
        return liveness;
    }

    @Override
    public boolean isGone() {
        return liveness.isGone();
    }

    /** Runs an action through the outer daemon. If the action fails because the host has gone away, the failure says so. */
    private <T> T reaching(Supplier<T> action) {
        try {
            return action.get();
        } catch (RuntimeException e) {
            liveness.mustBeThere();
            throw e;
        }
    }

    private synchronized ReusablePtys ptys() {
        ReusablePtys used = ptys.orElseGet(() -> new ReusablePtys(outer.client(), id(), STUDENT));
        ptys = Optional.of(used);
        return used;
    }

    /**
     * Ends the processes that a student left in terminals, and makes a new home folder for the next student.
     *
     * @return the things that could not be removed, one on each line
     */
    String tidy() {
        String left = run("deepdive-tidy");
        ptys().areTidy();
        return left;
    }

    @Override
    public String run(String... command) {
        RootShell opened = reaching(this::shell);
        try {
            return opened.run(command);
        } catch (IllegalStateException e) {
            if (opened.isGone()) {
                liveness.mustBeThere();
            }
            throw e;
        }
    }

    private synchronized RootShell shell() {
        RootShell opened = shell.orElseGet(() -> RootShell.open(outer.client(), id()));
        shell = Optional.of(opened);
        return opened;
    }

    @Override
    public Optional<String> lostOutput(Instant since) {
        return HostContainer.lostOutput(container, since);
    }

    @Override
    public <T> T read(String path, Function<InputStream, T> reader) {
        return reaching(() -> ContainerFile.read(outer.client(), id(), path, reader));
    }

    @Override
    public void close() {
        liveness.isEnding();
        ptys.ifPresent(ReusablePtys::close);
        shell.ifPresent(RootShell::close);
        daemon.ifPresent(connected -> {
            try {
                connected.close();
            } catch (IOException e) {
                throw new UncheckedIOException("The connection to the host could not be closed", e);
            }
        });
        container.stop();
    }

    private final class DaemonAnswers extends AbstractWaitStrategy {

        @Override
        protected void waitUntilReady() {
            try {
                Awaitility.await()
                        .atMost(START)
                        .pollDelay(Duration.ZERO)
                        .pollInterval(POLL)
                        .ignoreExceptions()
                        .until(() -> {
                            if (!listens()) {
                                return false;
                            }
                            daemon = Optional.of(
                                    Daemon.connect(address(), tls.withClientCertificate(), liveness::mustBeThere));
                            return true;
                        });
            } catch (ConditionTimeoutException e) {
                // The exception has no cause, because HostContainer reports the message of the deepest cause.
                throw new ContainerLaunchException("its daemon did not answer at " + address() + " within "
                        + START.toSeconds() + " s"
                        + Optional.ofNullable(e.getCause())
                                .map(last -> ": " + ConfiguredDaemon.rootMessage(last))
                                .orElse(""));
            }
        }

        /**
         * Whether a server waits for the client's first bytes. A proxy that only publishes the port hangs up instead. This test
         * is faster than a TLS handshake.
         */
        private boolean listens() {
            try (Socket socket = new Socket()) {
                int patience = (int) POLL.toMillis();
                socket.connect(
                        new InetSocketAddress(address().getHost(), address().getPort()), patience);
                socket.setSoTimeout(patience);
                socket.getInputStream().read();
                return false;
            } catch (SocketTimeoutException e) {
                return true;
            } catch (IOException e) {
                return false;
            }
        }
    }
}
