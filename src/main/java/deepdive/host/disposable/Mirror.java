package deepdive.host.disposable;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Volume;
import deepdive.host.NotReady;
import deepdive.host.image.Images;
import deepdive.host.image.StudentImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.rnorth.ducttape.ratelimits.RateLimiter;
import org.rnorth.ducttape.ratelimits.RateLimiterBuilder;
import org.testcontainers.containers.wait.strategy.ShellStrategy;

/**
 * The registry that plays Docker Hub for the hosts. It is on the hosts' private network, and all runs share its content in a
 * named volume. Its only published port is on the loopback address of the outer machine, to fill the registry.
 */
public final class Mirror implements Closeable {

    private static final int PORT = 5000;
    /** The volume of the outer daemon with the registry's content. */
    public static final String VOLUME = "deepdive-mirror";

    private static final String STORAGE = "/var/lib/registry";
    private static final String TAGS = STORAGE + "/docker/registry/v2/repositories/%s/_manifests/tags";
    private static final int PUSH_MINUTES = 5;

    private static final String LISTENS = "grep -qi ':%04x [0-9a-f:]* 0a' /proc/net/tcp /proc/net/tcp6".formatted(PORT);
    private static final RateLimiter OFTEN = RateLimiterBuilder.newBuilder()
            .withRate(20, TimeUnit.SECONDS)
            .withConstantThroughput()
            .build();

    /** The command of the container. The binary has different names in Debian's package and in Docker Hub's image. */
    private static final String SERVE =
            "serve=$(command -v registry || command -v docker-registry); \"$serve\" serve /etc/docker/registry/config.yml & cat > /dev/null";

    private final DockerClient client;
    private final Images images;
    private final String name = "mirror-" + UUID.randomUUID().toString().substring(0, 8);
    private final LifelineContainer container;

    Mirror(OuterDaemon outer, Images images) {
        this.client = outer.client();
        this.images = images;
        this.container = new LifelineContainer(images.registry(), outer.client());
        container.publish(PORT, "127.0.0.1");
        container.withCreateContainerCmdModifier(command -> {
            command.withAliases(name).withEntrypoint("sh", "-c", SERVE).withCmd();
            command.getHostConfig().withBinds(new Bind(VOLUME, new Volume(STORAGE)));
        });
        container.waitingFor(new ShellStrategy().withCommand(LISTENS).withRateLimiter(OFTEN));
    }

    /** The arguments of a dockerd that pulls from the mirror. */
    List<String> daemonArguments() {
        String authority = name + ":" + PORT;
        // The containerd store uses TLS for a mirror with an http address too, unless the registry is listed as
        // insecure.
        return List.of("--registry-mirror=http://" + authority, "--insecure-registry=" + authority);
    }

    /** Starts the mirror and fills it with today's student images. */
    void start() {
        container.start();
        seed();
    }

    private void seed() {
        Arrays.stream(StudentImage.values()).forEach(image -> {
            String local = images.student(image);
            String version =
                    "id-" + images.idOf(local).replaceFirst("^sha256:", "").substring(0, 12);
            if (!tags(image).contains(version)) {
                push(local, image.repository(), "latest");
                push(local, image.repository(), version);
            }
        });
    }

    private Set<String> tags(StudentImage image) {
        try {
            return container
                    .execInContainer("ls", TAGS.formatted(image.repository()))
                    .getStdout()
                    .lines()
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException("The mirror's content cannot be listed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the mirror's content was listed", e);
        }
    }

    private void push(String local, String repository, String tag) {
        String remote = "127.0.0.1:" + container.getMappedPort(PORT) + "/" + repository;
        client.tagImageCmd(local, remote, tag).exec();
        try {
            if (!client.pushImageCmd(remote).withTag(tag).start().awaitCompletion(PUSH_MINUTES, TimeUnit.MINUTES)) {
                throw new NotReady("The mirror did not take " + repository + " within " + PUSH_MINUTES + " minutes.");
            }
        } catch (DockerException | DockerClientException e) {
            throw new NotReady("The mirror did not take " + repository + ": " + e.getMessage()
                    + "\nIs the outer daemon's disk full? Its volume " + VOLUME + " may be removed: it is a cache.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while seeding the mirror", e);
        } finally {
            client.removeImageCmd(remote + ":" + tag).withNoPrune(true).exec();
        }
    }

    @Override
    public void close() {
        container.stop();
    }
}
