package deepdive.host;

import deepdive.engine.Engine;
import deepdive.engine.ImageStore;
import deepdive.terminal.RootShell;
import deepdive.terminal.Terminal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.images.builder.Transferable;

/**
 * A Docker host of our own: a privileged container with its own dockerd, which ends with this process. Its API listens
 * with mutual TLS only, and on loopback where the outer daemon is local: it is root on the outer machine.
 */
final class DisposableHost implements DockerHost, Closeable {

    private static final int API_PORT = 2376;
    private static final String STUDENT = "aluno";
    private static final String TLS_FOLDER = "/etc/deepdive/tls/";
    private static final int KEY_MODE = 0600;
    private static final String ENGINE_FILES = "/var/lib/docker";
    /** With a size, so that a host that goes wild fills itself and not its machine. */
    private static final String IN_MEMORY = "exec,suid,dev,size=2g";
    /** Room for the hosts of a run, besides what else its machine does; with less, they keep their files in volumes. */
    private static final long ENOUGH_MEMORY = 6L << 30;
    /** The opt-in of Docker 24 to 28 (docs.docker.com/engine/storage/containerd). */
    private static final String CONTAINERD_STORE = "{\"features\": {\"containerd-snapshotter\": true}}";

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final int LOG_LINES = 20;

    private final Engine engine;
    private final OuterDaemon outer;
    private final LeashedContainer container;
    private final MutualTls tls;
    private Optional<Daemon> daemon = Optional.empty();
    private Optional<RootShell> shell = Optional.empty();

    DisposableHost(Engine engine, String image, OuterDaemon outer, MutualTls tls, Optional<Mirror> mirror) {
        this.engine = engine;
        this.outer = outer;
        this.tls = tls;
        this.container = new LeashedContainer(image, outer.client());
        container.withPrivilegedMode(true);
        if (outer.memory() >= ENOUGH_MEMORY) {
            container.withTmpFs(Map.of(ENGINE_FILES, IN_MEMORY));
        }
        container.publish(API_PORT, outer.isLocal() ? "127.0.0.1" : "0.0.0.0");
        container.withCreateContainerCmdModifier(command -> command.withHostName("host"));
        container.withCommand(daemonArguments(mirror));
        tls.serverFiles()
                .forEach((name, pem) ->
                        container.withCopyToContainer(Transferable.of(pem, KEY_MODE), TLS_FOLDER + name));
        if (engine.store() == ImageStore.CONTAINERD) {
            container.withCopyToContainer(Transferable.of(CONTAINERD_STORE), "/etc/docker/daemon.json");
        }
        container.waitingFor(new DaemonAnswers());
    }

    private static String[] daemonArguments(Optional<Mirror> mirror) {
        List<String> arguments = new ArrayList<>();
        mirror.ifPresent(registry -> {
            arguments.add("--registry-mirror=" + registry.address());
            // The containerd store asks a mirror by TLS, whatever its address says, unless it is named here, too.
            arguments.add("--insecure-registry=" + registry.address().getAuthority());
        });
        return arguments.toArray(String[]::new);
    }

    /**
     * Starts it and waits until its API answers.
     *
     * @throws NotReady where the outer daemon would not run it, or its daemon does not come up or is another one
     */
    DisposableHost start() {
        try {
            container.start();
        } catch (ContainerLaunchException e) {
            throw new NotReady("No host for Docker " + engine + " could be started: " + deepestMessage(e)
                    + "\nA host is a privileged container: the outer daemon must allow that (rootless daemons, Podman and"
                    + " some CI services do not). Name one that does with DOCKER_HOST, or run what can be run on this"
                    + " one itself: -Dengine=existing" + lastLines());
        }
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
    }

    @Override
    public Engine engine() {
        return engine;
    }

    @Override
    public Daemon daemon() {
        return daemon.orElseThrow(() -> new IllegalStateException("The host has not been started"));
    }

    /** The address of its API, as seen from here. */
    URI address() {
        return URI.create("tcp://" + outer.address() + ":" + container.getMappedPort(API_PORT));
    }

    /** Its container's id in the outer daemon. */
    String id() {
        return container.getContainerId();
    }

    @Override
    public Terminal openTerminal(int number, Instant origin) {
        return Terminal.open("terminal " + number, outer.client(), id(), STUDENT, origin, daemon()::describe);
    }

    @Override
    public String run(String... command) {
        return shell().run(command);
    }

    private synchronized RootShell shell() {
        RootShell opened = shell.orElseGet(() -> RootShell.open(outer.client(), id()));
        shell = Optional.of(opened);
        return opened;
    }

    @Override
    public <T> T read(String path, Function<InputStream, T> reader) {
        return container.copyFileFromContainer(path, reader::apply);
    }

    @Override
    public void close() {
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

    private String lastLines() {
        try {
            List<String> lines = container.getLogs().lines().toList();
            String last = String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
            return last.isBlank() ? "" : "\nThe host's last lines:\n" + last;
        } catch (RuntimeException e) {
            return ""; // There is no container, or it is gone.
        }
    }

    private static String deepestMessage(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            message = Optional.ofNullable(cause.getMessage()).orElse(message);
        }
        return message;
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
                            daemon = Optional.of(Daemon.connect(address(), tls.withClientCertificate()));
                            return true;
                        });
            } catch (ConditionTimeoutException e) {
                // Without a cause: what is told is the deepest message.
                throw new ContainerLaunchException("its daemon did not answer at " + address() + " within "
                        + START.toSeconds() + " s"
                        + Optional.ofNullable(e.getCause())
                                .map(last -> ": " + OuterDaemon.rootMessage(last))
                                .orElse(""));
            }
        }
    }
}
