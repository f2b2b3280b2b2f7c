package deepdive.host.disposable;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.AccessMode;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Volume;
import deepdive.host.NotReady;
import java.io.IOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;

/**
 * A registry on a volume of the outer daemon. The options of the configuration:
 * https://distribution.github.io/distribution/about/configuration/
 */
final class RegistryContainer {

    static final int PORT = 5000;
    static final String STORAGE = "/var/lib/registry";

    private static final String HTPASSWD = "/tmp/htpasswd";

    /** The registry answers a push with 405. It removes no unfinished uploads, because it cannot write. */
    private static final String READ_ONLY = configuration("""
              maintenance:
                uploadpurging:
                  enabled: false
                readonly:
                  enabled: true
            """);

    /** The registry answers a request without credentials with 401. */
    private static final String FOR_PUSHES = configuration("""
            auth:
              htpasswd:
                realm: deepdive
                path: %s
            """.formatted(HTPASSWD));

    /** The command of the container. The binary has different names in Debian's package and in Docker Hub's image. */
    private static final String SERVE = """
            printf %%s "$1" > /tmp/registry.yml
            printf %%s "$2" > %s
            serve=$(command -v registry || command -v docker-registry)
            "$serve" serve /tmp/registry.yml &
            cat > /dev/null
            """.formatted(HTPASSWD);

    private static final String LISTENS = "grep -qi ':%04x [0-9a-f:]* 0a' /proc/net/tcp /proc/net/tcp6".formatted(PORT);
    private static final Duration POLL = Duration.ofMillis(50);

    private RegistryContainer() {}

    /** A registry that only gives. Neither the registry nor a process in its container can change the volume. */
    static LifelineContainer readOnly(String image, DockerClient client, String volume) {
        return of(image, client, new Bind(volume, new Volume(STORAGE), AccessMode.ro), READ_ONLY, "");
    }

    /**
     * A registry that takes pushes with credentials. It listens on the loopback address of the outer machine.
     *
     * @param htpasswd the text of the file with the names and the hashes of the passwords
     */
    static LifelineContainer forPushes(String image, DockerClient client, String volume, String htpasswd) {
        LifelineContainer container =
                of(image, client, new Bind(volume, new Volume(STORAGE), AccessMode.rw), FOR_PUSHES, htpasswd);
        container.publish(PORT, "127.0.0.1");
        return container;
    }

    /**
     * Starts a registry.
     *
     * @throws NotReady if it does not listen
     */
    static void start(LifelineContainer registry) {
        try {
            registry.start();
        } catch (ContainerLaunchException e) {
            throw new NotReady("The mirror could not be started: " + HostContainer.deepestMessage(e)
                    + ".\nIt is a registry in a container on the outer daemon, and hosts pull images from it. Look at the"
                    + " daemon's events (docker events --since 5m --until 0s), and run again.");
        }
    }

    private static LifelineContainer of(
            String image, DockerClient client, Bind bind, String configuration, String htpasswd) {
        LifelineContainer container = new LifelineContainer(image, client);
        container.withCreateContainerCmdModifier(command -> {
            command.withEntrypoint("sh", "-c", SERVE, "registry").withCmd(configuration, htpasswd);
            command.getHostConfig().withBinds(bind);
        });
        container.waitingFor(new Listening(container));
        return container;
    }

    /** @param more lines that end the section `storage`, or sections of their own */
    private static String configuration(String more) {
        return """
                version: 0.1
                log:
                  level: warn
                http:
                  addr: :%d
                storage:
                  filesystem:
                    rootdirectory: %s
                """.formatted(PORT, STORAGE) + more;
    }

    /** Waits until the registry listens, but no longer than its container runs. */
    private static final class Listening extends AbstractWaitStrategy {

        private final LifelineContainer container;

        Listening(LifelineContainer container) {
            this.container = container;
        }

        @Override
        protected void waitUntilReady() {
            try {
                Awaitility.await()
                        .atMost(startupTimeout)
                        .pollDelay(Duration.ZERO)
                        .pollInterval(POLL)
                        .until(this::listens);
            } catch (ConditionTimeoutException e) {
                throw new ContainerLaunchException(
                        "the registry did not listen within " + startupTimeout.toSeconds() + " s");
            }
        }

        private boolean listens() throws IOException, InterruptedException {
            try {
                return container.execInContainer("sh", "-c", LISTENS).getExitCode() == 0;
            } catch (DockerException | IllegalStateException e) {
                if (!container.runs()) {
                    throw new ContainerLaunchException("its container has ended");
                }
                return false;
            }
        }
    }
}
