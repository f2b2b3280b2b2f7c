package deepdive.host.disposable;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectImageResponse;
import deepdive.host.NotReady;
import deepdive.host.disposable.MirrorContent.StoredImage;
import deepdive.host.image.Images;
import deepdive.host.image.MirrorVolume;
import deepdive.host.image.StudentImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The registry that plays Docker Hub for the hosts. It is on the hosts' private network, and only gives. All runs with the same
 * images share its content in a named volume. A run checks the content, and mends it (docs/decisions/0013).
 */
public final class Mirror implements Closeable {

    private final DockerClient client;
    private final Images images;
    private final String name = "mirror-" + UUID.randomUUID().toString().substring(0, 8);
    private Optional<LifelineContainer> container = Optional.empty();
    private final Map<String, LifelineContainer> publishedOn = new HashMap<>();
    private volatile Map<StudentImage, StoredImage> stored = Map.of();

    Mirror(OuterDaemon outer, Images images) {
        this.client = outer.client();
        this.images = images;
    }

    /** The arguments of a dockerd that pulls from the mirror. */
    List<String> daemonArguments() {
        return argumentsFor(name + ":" + RegistryContainer.PORT);
    }

    private static List<String> argumentsFor(String authority) {
        // The containerd store uses TLS for a mirror with an http address too, unless the registry is listed as
        // insecure.
        return List.of("--registry-mirror=http://" + authority, "--insecure-registry=" + authority);
    }

    /**
     * The arguments of a dockerd on another network. It pulls from a registry with the mirror's content that the outer machine
     * publishes on an address. The registry is started by the first call.
     */
    synchronized List<String> daemonArguments(String published) {
        LifelineContainer registry = publishedOn.computeIfAbsent(published, address -> {
            LifelineContainer started = RegistryContainer.readOnly(images.registry(), client, volume());
            started.publish(RegistryContainer.PORT, address);
            RegistryContainer.start(started);
            return started;
        });
        return argumentsFor(published + ":" + registry.getMappedPort(RegistryContainer.PORT));
    }

    /** The name of the volume of the outer daemon with the mirror's content. */
    String volume() {
        return volumeOf(locals()).name();
    }

    /**
     * Starts the mirror, and pushes today's student images that it does not have.
     *
     * @throws NotReady if the mirror does not have today's images afterwards
     */
    void start() {
        Map<StudentImage, String> locals = locals();
        MirrorVolume volume = volumeOf(locals);
        client.createVolumeCmd()
                .withName(volume.name())
                .withLabels(volume.labels())
                .exec();
        LifelineContainer registry = RegistryContainer.readOnly(images.registry(), client, volume.name());
        registry.withCreateContainerCmdModifier(command -> command.withAliases(name));
        container = Optional.of(registry);
        RegistryContainer.start(registry);
        Map<StudentImage, StoredImage> found = content(registry).thatHave(volume.ids());
        locals.keySet().removeAll(found.keySet());
        if (!locals.isEmpty()) {
            Map<StudentImage, String> digests = push(locals, volume.name());
            found.putAll(content(registry).thatArePushed(digests, volume.name()));
        }
        stored = found;
    }

    private Map<StudentImage, String> locals() {
        Map<StudentImage, String> locals = new EnumMap<>(StudentImage.class);
        Arrays.stream(StudentImage.values()).forEach(image -> locals.put(image, images.student(image)));
        return locals;
    }

    private MirrorVolume volumeOf(Map<StudentImage, String> locals) {
        Map<StudentImage, String> ids = new EnumMap<>(StudentImage.class);
        locals.forEach((image, local) -> ids.put(image, images.idOf(local)));
        return new MirrorVolume(ids);
    }

    private static MirrorContent content(LifelineContainer registry) {
        try {
            return MirrorContent.parse(
                    registry.execInContainer(MirrorContent.command()).getStdout());
        } catch (IOException e) {
            throw new IllegalStateException("The mirror's content cannot be listed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the mirror's content was listed", e);
        }
    }

    private Map<StudentImage, String> push(Map<StudentImage, String> locals, String volume) {
        Map<StudentImage, String> digests = new EnumMap<>(StudentImage.class);
        try (MirrorPush push = new MirrorPush(images.registry(), client, volume)) {
            push.start();
            locals.forEach((image, local) -> digests.put(image, push.push(local, image.repository())));
        }
        return digests;
    }

    /**
     * Whether an image on a host is the image of the started mirror.
     *
     * @param onHost the image as the host's daemon describes it
     */
    boolean has(StudentImage image, InspectImageResponse onHost) {
        StoredImage expected = stored(image);
        return expected.hasId(onHost.getId())
                || Stream.ofNullable(onHost.getRepoDigests())
                        .flatMap(List::stream)
                        .anyMatch(digest -> digest.endsWith("@" + expected.digest()));
    }

    /** The digest of the manifest that the started mirror has of an image. */
    String digest(StudentImage image) {
        return stored(image).digest();
    }

    /** The message to people if the mirror has ended during the run; empty if the mirror is there. */
    Optional<String> whyAway() {
        return container
                .filter(registry -> !registry.runs())
                .map(ended -> "The mirror has ended: the container "
                        + ended.getContainerName().replaceFirst("^/", "") + " "
                        + ContainerEnd.of(client, ended.getContainerId()).describe()
                        + ".\nHosts pull images from the mirror, so pulls fail for the rest of this run. Run again: each run"
                        + " starts a mirror.");
    }

    private StoredImage stored(StudentImage image) {
        return Optional.ofNullable(stored.get(image))
                .orElseThrow(() -> new IllegalStateException("The mirror has not been started"));
    }

    @Override
    public synchronized void close() {
        publishedOn.values().forEach(LifelineContainer::stop);
        container.ifPresent(LifelineContainer::stop);
    }
}
