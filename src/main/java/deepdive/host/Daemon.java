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
 * The second oracle: what the daemon of a host says, asked over its API at its own highest version. (Asked at an older
 * one, a daemon answers as its predecessors did, and an assertion holds that a student would see fail.)
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

    /** Connects; the version is asked for on the unversioned path, which answers at the daemon's highest. */
    public static Daemon connect(URI address, @Nullable SSLConfig tls) throws IOException {
        return connect(address, tls, () -> {});
    }

    /**
     * Connects.
     *
     * @param whenBroken is run where a connection breaks later, and throws where it knows why
     */
    public static Daemon connect(URI address, @Nullable SSLConfig tls, Runnable whenBroken) throws IOException {
        return connect(address, tls, Optional.empty(), whenBroken);
    }

    /** Connects; an answer that takes longer than this is a failure. Not for what may be silent for long. */
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

    /** The same daemon as one of several users sees it: the containers and networks that bear a label. */
    public Daemon limitedTo(RunLabel theirs) {
        return new Daemon(client, version, Optional.of(theirs));
    }

    /** Where a daemon that says this of itself keeps images. */
    public static ImageStore storeOf(Info info) {
        boolean containerd = Optional.ofNullable(info.getDriverStatuses()).orElse(List.of()).stream()
                .anyMatch(status -> status.contains("io.containerd.snapshotter.v1"));
        return containerd ? ImageStore.CONTAINERD : ImageStore.GRAPHDRIVER;
    }

    /** The client itself, for what has no method here. */
    public DockerClient client() {
        return client;
    }

    /** What the daemon said of itself on connecting. */
    public Version version() {
        return version;
    }

    /** What it is: its version, such as {@code 26.1.5+dfsg1}; where it is no Docker Engine, such as {@code Podman 5.4.2}. */
    public String release() {
        return otherProduct(version).map(product -> product + " ").orElse("") + version.getVersion();
    }

    /**
     * What it calls itself where it answers as a Docker Engine and is none. Podman names its engine after itself
     * (containers/podman: pkg/api/handlers/compat/version.go).
     */
    public static Optional<String> otherProduct(Version version) {
        return Objects.requireNonNullElse(version.getComponents(), List.<VersionComponent>of()).stream()
                .map(VersionComponent::getName)
                .filter(name -> name.startsWith(PODMAN))
                .map(name -> PODMAN)
                .findFirst();
    }

    /** What it keeps its rules with, such as `iptables` or `nftables`. Before API 1.49 it does not say, and knows iptables only. */
    public String firewall() {
        Object told = client.infoCmd().exec().getRawValues().get("FirewallBackend");
        return told instanceof Map<?, ?> backend ? String.valueOf(backend.get("Driver")) : "iptables";
    }

    /** What `docker inspect` knows of a container, by name or id; empty where there is none. */
    public Optional<InspectContainerResponse> container(String nameOrId) {
        try {
            return Optional.of(client.inspectContainerCmd(nameOrId).exec());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** All containers, running or not; on a daemon with other users, the student's. */
    public List<Container> containers() {
        ListContainersCmd command = client.listContainersCmd().withShowAll(true);
        label.ifPresent(ours -> command.withLabelFilter(List.of(ours.filter())));
        return command.exec();
    }

    /**
     * Waits until the daemon's list of containers says of each what the container itself says. The list is a copy that
     * follows the containers by a moment (moby: the container store's in-memory view); a person never types in that
     * moment, a program does. Where the two do not come to agree, it is for assertions to say so.
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
            // A list that stays wrong is what the next assertion is about.
        }
    }

    /** All networks, whoever made them. */
    public List<Network> everyonesNetworks() {
        return client.listNetworksCmd().exec();
    }

    /** The networks of a student, and the predefined ones: all there are, but on a daemon with other users. */
    public List<Network> networks() {
        return everyonesNetworks().stream()
                .filter(network -> PredefinedNetworks.contains(network.getName()) || isStudents(network.getLabels()))
                .toList();
    }

    /** Whether something with these labels is the student's: everything is, but on a daemon with other users. */
    public boolean isStudents(@Nullable Map<String, String> labels) {
        return label.map(ours -> ours.isOn(labels)).orElse(true);
    }

    /** All images that a student sees. */
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

    /** What a person should know of the daemon when something went wrong: its containers, a line each. */
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
