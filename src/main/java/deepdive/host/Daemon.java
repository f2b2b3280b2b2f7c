package deepdive.host;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.command.ListContainersCmd;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.Image;
import com.github.dockerjava.api.model.Info;
import com.github.dockerjava.api.model.Network;
import com.github.dockerjava.api.model.Version;
import com.github.dockerjava.api.model.VersionComponent;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.core.RemoteApiVersion;
import com.github.dockerjava.transport.SSLConfig;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import deepdive.engine.ImageStore;
import deepdive.terminal.Terminal;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The daemon of a host: the second oracle. Questions use the highest API version of the daemon. At an older version the
 * daemon answers as an older daemon does, and an assertion could pass although the student sees something else.
 */
public final class Daemon implements Closeable {

    private static final Duration POLL = Duration.ofMillis(20);

    private static final String PODMAN = "Podman";

    private final DockerClient client;
    private final Version version;
    private final Optional<RunLabel> label;

    private Daemon(DockerClient client, Version version, Optional<RunLabel> label) {
        this.client = client;
        this.version = version;
        this.label = label;
    }

    /** Connects to a daemon. */
    public static Daemon connect(URI address, @Nullable SSLConfig tls) throws IOException {
        return connect(address, tls, () -> {});
    }

    /**
     * Connects to a daemon.
     *
     * @param whenBroken runs if a connection breaks later; it throws an exception if it knows the reason
     */
    public static Daemon connect(URI address, @Nullable SSLConfig tls, Runnable whenBroken) throws IOException {
        return connect(address, tls, Optional.empty(), whenBroken);
    }

    /**
     * Connects to a daemon. An answer that takes longer than the patience is a failure, so do not stream over this client.
     */
    public static Daemon connect(URI address, @Nullable SSLConfig tls, Duration patience) throws IOException {
        return connect(address, tls, Optional.of(patience), () -> {});
    }

    private static Daemon connect(
            URI address, @Nullable SSLConfig tls, Optional<Duration> patience, Runnable whenBroken) throws IOException {
        Version version;
        try (DockerClient unversioned = client(address, tls, patience, () -> {}, RemoteApiVersion.unknown())) {
            version = unversioned.versionCmd().exec();
        }
        int[] api = Arrays.stream(version.getApiVersion().split("\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
        RemoteApiVersion highest = RemoteApiVersion.create(api[0], api[1]);
        return new Daemon(client(address, tls, patience, whenBroken, highest), version, Optional.empty());
    }

    private static DockerClient client(
            URI address,
            @Nullable SSLConfig tls,
            Optional<Duration> patience,
            Runnable whenBroken,
            RemoteApiVersion version) {
        DefaultDockerClientConfig config = DefaultDockerClientConfig.createDefaultConfigBuilder()
                .withDockerHost(address.toString())
                .withDockerTlsVerify(false)
                .withApiVersion(version)
                .build();
        ZerodepDockerHttpClient.Builder http =
                new ZerodepDockerHttpClient.Builder().dockerHost(address).sslConfig(tls);
        patience.ifPresent(duration -> http.connectionTimeout(duration).responseTimeout(duration));
        return DockerClientImpl.getInstance(config, WatchedHttpClient.around(http.build(), whenBroken));
    }

    /** The same daemon, limited to the containers and networks of one of its users: those that bear the label. */
    public Daemon limitedTo(RunLabel theirs) {
        return new Daemon(client, version, Optional.of(theirs));
    }

    /** The image store in a daemon's description of itself. */
    public static ImageStore storeOf(Info info) {
        boolean containerd = Optional.ofNullable(info.getDriverStatuses()).orElse(List.of()).stream()
                .anyMatch(status -> status.contains("io.containerd.snapshotter.v1"));
        return containerd ? ImageStore.CONTAINERD : ImageStore.GRAPHDRIVER;
    }

    /** The client, for questions that have no method here. */
    public DockerClient client() {
        return client;
    }

    /** The daemon's answer about its version. */
    public Version version() {
        return version;
    }

    /**
     * The daemon's version, such as {@code 26.1.5+dfsg1}; with the product's name if the daemon is no Docker Engine, such
     * as {@code Podman 5.4.2}.
     */
    public String release() {
        return otherProduct(version).map(product -> product + " ").orElse("") + version.getVersion();
    }

    /**
     * The name of the product if the daemon is no Docker Engine but answers as one. Podman names its engine after itself
     * (containers/podman: pkg/api/handlers/compat/version.go).
     */
    public static Optional<String> otherProduct(Version version) {
        return Objects.requireNonNullElse(version.getComponents(), List.<VersionComponent>of()).stream()
                .map(VersionComponent::getName)
                .filter(name -> name.startsWith(PODMAN))
                .map(name -> PODMAN)
                .findFirst();
    }

    /**
     * The firewall that holds the daemon's rules, such as `iptables` or `nftables`. Before API 1.49 a daemon knows
     * iptables only.
     */
    public String firewall() {
        Object told = client.infoCmd().exec().getRawValues().get("FirewallBackend");
        return told instanceof Map<?, ?> backend ? String.valueOf(backend.get("Driver")) : "iptables";
    }

    /** The answer of `docker inspect` for a container; empty if there is no container with this name or id. */
    public Optional<InspectContainerResponse> container(String nameOrId) {
        try {
            return Optional.of(client.inspectContainerCmd(nameOrId).exec());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** All containers of the student, running or not. On a host that the student has alone, these are all containers. */
    public List<Container> containers() {
        ListContainersCmd command = client.listContainersCmd().withShowAll(true);
        label.ifPresent(ours -> command.withLabelFilter(List.of(ours.filter())));
        return command.exec();
    }

    /**
     * Waits until the daemon's list of containers agrees with the containers themselves. The list is a copy that changes a
     * moment after the containers do (moby: the container store's in-memory view). A person never types in that moment, but a
     * program does. If the two never agree, this method ends without a failure, and the next assertion fails.
     */
    public void awaitListIsUpToDate() {
        try {
            Awaitility.await()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .atMost(Terminal.PATIENCE)
                    .until(() -> containers().stream()
                            .allMatch(listed -> container(listed.getId())
                                    .map(itself -> listed.getState()
                                            .equals(itself.getState().getStatus()))
                                    .orElse(false)));
        } catch (ConditionTimeoutException e) {
            // The next assertion sees the wrong list and fails.
        }
    }

    /** All networks, of all users. */
    public List<Network> everyonesNetworks() {
        return client.listNetworksCmd().exec();
    }

    /** The student's networks and the predefined networks. On a host that the student has alone, these are all networks. */
    public List<Network> networks() {
        return everyonesNetworks().stream()
                .filter(network -> PredefinedNetworks.contains(network.getName()) || isStudents(network.getLabels()))
                .toList();
    }

    /** Whether a thing with these labels belongs to the student. On a host that the student has alone, everything does. */
    public boolean isStudents(@Nullable Map<String, String> labels) {
        return label.map(ours -> ours.isOn(labels)).orElse(true);
    }

    /** All images that `docker images` shows. */
    public List<Image> images() {
        return client.listImagesCmd().exec();
    }

    /** The tags of all images, such as {@code debian:latest}. */
    public List<String> imageTags() {
        return images().stream()
                .flatMap(image -> image.getRepoTags() == null ? Stream.empty() : Arrays.stream(image.getRepoTags()))
                .filter(tag -> !tag.equals("<none>:<none>"))
                .map(ImageName::familiar)
                .sorted()
                .toList();
    }

    /** The ids of all images by their tags. */
    public Map<String, String> imageIds() {
        Map<String, String> ids = new TreeMap<>();
        for (Image image : images()) {
            Arrays.stream(Objects.requireNonNullElse(image.getRepoTags(), new String[0]))
                    .filter(tag -> !tag.equals("<none>:<none>"))
                    .forEach(tag -> ids.put(ImageName.familiar(tag), image.getId()));
        }
        return ids;
    }

    /** A description of the daemon for failure messages: its version and its containers, one on each line. */
    public String describe() {
        StringBuilder text = new StringBuilder("docker " + release() + ", containers:\n");
        containers()
                .forEach(container -> text.append("  ")
                        .append(String.join(",", container.getNames()))
                        .append("  ")
                        .append(container.getImage())
                        .append("  ")
                        .append(container.getStatus())
                        .append('\n'));
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
