package deepdive.host.disposable;

import deepdive.engine.Engine;
import deepdive.engine.ImageStore;
import deepdive.host.NotReady;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.images.builder.Transferable;

/** What a container must be so that a daemon of an engine can run in it, and where that daemon has its files. */
final class HostContainer {

    private static final String ENGINE_FILES = "/var/lib/docker";
    /** With a size, so that a host that goes wild fills itself and not its machine. */
    private static final String IN_MEMORY = "exec,suid,dev,size=2g";
    /** Room for the hosts of a run, besides what else its machine does; with less, they keep their files in volumes. */
    private static final long ENOUGH_MEMORY = 6L << 30;
    /** The opt-in of Docker 24 to 28 (docs.docker.com/engine/storage/containerd). */
    private static final String CONTAINERD_STORE = "{\"features\": {\"containerd-snapshotter\": true}}";

    private static final int LOG_LINES = 20;
    /** Also what a daemon says of our asking whether it listens. */
    private static final Pattern NOTICE = Pattern.compile("level=(info|debug)|TLS handshake error from .*: EOF");

    private HostContainer() {}

    /** One that has not been started. */
    static LifelineContainer of(Engine engine, String image, OuterDaemon outer) {
        LifelineContainer container = new LifelineContainer(image, outer.client());
        container.withPrivilegedMode(true);
        if (outer.memory() >= ENOUGH_MEMORY) {
            container.withTmpFs(Map.of(ENGINE_FILES, IN_MEMORY));
        }
        if (engine.store() == ImageStore.CONTAINERD) {
            container.withCopyToContainer(Transferable.of(CONTAINERD_STORE), "/etc/docker/daemon.json");
        }
        return container;
    }

    /**
     * Starts it.
     *
     * @throws NotReady where the outer daemon would not run it, or it does not become what its waiting is for
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
        // moby gives a privileged container all capabilities of the kernel up to 20.10, and those that it has since
        // 23.0.
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

    /** The last lines of its log that are more than notices, such as warnings; empty where there are none. */
    static String lastComplaints(LifelineContainer container) {
        return lastLines(container, line -> !NOTICE.matcher(line).find());
    }

    private static String lastLines(LifelineContainer container, Predicate<String> condition) {
        try {
            List<String> lines = container.getLogs().lines().filter(condition).toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
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
}
