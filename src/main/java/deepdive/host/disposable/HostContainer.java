package deepdive.host.disposable;

import deepdive.engine.Engine;
import deepdive.engine.Firewall;
import deepdive.engine.ImageStore;
import deepdive.host.NotReady;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.images.builder.Transferable;

/** The container of a disposable host: its creation, its start and its log. */
final class HostContainer {

    private static final String CONFIGURATION = "/etc/docker/daemon.json";
    private static final String ENGINE_FILES = "/var/lib/docker";
    /** The options of the file system in memory. The size keeps a host from using all memory of its machine. */
    private static final String IN_MEMORY = "exec,suid,dev,size=2g";
    /** Less than the bound of the container: a full file system is told, and a process that is killed is not. */
    private static final String IN_MEMORY_OF_TENANTS = "exec,suid,dev,size=768m";
    /**
     * The files of running programs, which are in memory on each machine with systemd, too. If the outer daemon's disk is full, runc
     * would otherwise fail for no reason that it tells.
     */
    private static final Map<String, String> RUN = Map.of("/run", "mode=755,size=64m");
    /**
     * The least memory of a machine for hosts with files in memory. With less memory, the hosts have their files in
     * volumes.
     */
    private static final long ENOUGH_MEMORY = 6L << 30;
    /**
     * The daemon configuration that chooses the containerd store in Docker 24 to 28
     * (docs.docker.com/engine/storage/containerd).
     */
    private static final String CONTAINERD_STORE = "{\"features\": {\"containerd-snapshotter\": true}}";
    /** The configuration of Docker 29 and later (docs.docker.com/engine/network/firewall-nftables). */
    private static final String NFTABLES = "{\"firewall-backend\": \"nftables\"}";

    /** A host has about 60 processes and threads, and a container about 15. */
    private static final long PROCESSES_OF_TENANTS = 2000;

    private static final int LOG_LINES = 20;
    private static final Duration LOG_IS_BEHIND = Duration.ofSeconds(2);
    private static final Duration LOG_POLL = Duration.ofMillis(50);
    /** Lines that are no complaints. A TLS handshake error comes from our test whether the daemon listens. */
    private static final Pattern NOTICE = Pattern.compile("level=(info|debug)|TLS handshake error from .*: EOF");

    private HostContainer() {}

    /** A container that has not been started. */
    static LifelineContainer of(Engine engine, String image, OuterDaemon outer) {
        LifelineContainer container = new LifelineContainer(image, outer.client());
        container.withPrivilegedMode(true);
        container.withTmpFs(RUN);
        if (outer.memory() >= ENOUGH_MEMORY) {
            container.withTmpFs(andRun(Map.of(ENGINE_FILES, IN_MEMORY)));
        }
        if (engine.firewall() == Firewall.NFTABLES) {
            container.withCopyToContainer(Transferable.of(NFTABLES), CONFIGURATION);
        } else if (engine.store() == ImageStore.CONTAINERD) {
            container.withCopyToContainer(Transferable.of(CONTAINERD_STORE), CONFIGURATION);
        }
        return container;
    }

    private static Map<String, String> andRun(Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(others);
        all.putAll(RUN);
        return all;
    }

    /** Bounds the memory, files in memory included, and the number of processes of a container that has not been started. */
    static void bound(LifelineContainer container) {
        if (container.getTmpFsMapping().containsKey(ENGINE_FILES)) {
            container.withTmpFs(andRun(Map.of(ENGINE_FILES, IN_MEMORY_OF_TENANTS)));
        }
        container.withCreateContainerCmdModifier(command -> command.getHostConfig()
                .withMemory(DisposableHosts.MEMORY_OF_TENANTS)
                .withMemorySwap(DisposableHosts.MEMORY_OF_TENANTS)
                .withPidsLimit(PROCESSES_OF_TENANTS));
    }

    /**
     * Starts a container.
     *
     * @throws NotReady if the outer daemon refuses to run the container, or if the container does not become ready
     */
    static void start(LifelineContainer container, Engine engine) {
        try {
            container.start();
        } catch (ContainerLaunchException e) {
            String message = deepestMessage(e);
            throw new NotReady("No host for Docker " + engine + " could be started: " + message + "\n"
                    + whatToDo(message) + lastLines(container));
        }
    }

    static String whatToDo(String message) {
        // Up to 20.10, moby gives a privileged container all capabilities of the kernel. Since 23.0, moby gives it only
        // the capabilities that dockerd has.
        if (message.contains("unable to apply caps")) {
            return "Docker up to 20.10 gives a privileged container every capability that the kernel knows, and this machine"
                    + " holds fewer (it is a container, or a restricted virtual machine). Run on a machine of its own, or"
                    + " on a newer Docker: Debian 13's, for example.";
        }
        return "A host is a privileged container: the outer daemon must allow that (rootless daemons, Podman and"
                + " some CI services do not). Name one that does with DOCKER_HOST, or run what can be run on this"
                + " one itself: -Dengine=existing";
    }

    private static String lastLines(LifelineContainer container) {
        String last = lastLines(container, line -> true);
        return last.isBlank() ? "" : "\nThe host's last lines:\n" + last;
    }

    /** The last warnings and errors in the container's log; empty if there are none. */
    static String lastComplaints(LifelineContainer container) {
        return lastLines(container, line -> !NOTICE.matcher(line).find());
    }

    /**
     * The line of dockerd's log that admits the loss of a container's output since a time. The log is a moment behind, so an empty
     * answer takes two seconds.
     */
    static Optional<String> lostOutput(LifelineContainer container, Instant since) {
        try {
            return Awaitility.await()
                    .atMost(LOG_IS_BEHIND)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(LOG_POLL)
                    .until(() -> LostStreams.in(container.getLogs(), since), Optional::isPresent);
        } catch (RuntimeException e) {
            // The time is over, the host has gone, or the outer daemon's log driver gives no logs.
            return Optional.empty();
        }
    }

    private static String lastLines(LifelineContainer container, Predicate<String> condition) {
        try {
            List<String> lines = container.getLogs().lines().filter(condition).toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        } catch (RuntimeException e) {
            return ""; // The container was never made, or it has gone.
        }
    }

    static String deepestMessage(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            message = Optional.ofNullable(cause.getMessage()).orElse(message);
        }
        return message;
    }
}
