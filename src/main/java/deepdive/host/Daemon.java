package deepdive.host;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.Image;
import com.github.dockerjava.api.model.Network;
import com.github.dockerjava.api.model.Version;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.core.RemoteApiVersion;
import com.github.dockerjava.transport.SSLConfig;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The second oracle: what the daemon of a host says, asked over its API at its own highest version. (Asked at an older
 * one, a daemon answers as its predecessors did, and an assertion holds that a student would see fail.)
 */
public final class Daemon implements Closeable {

    private final DockerClient client;
    private final Version version;

    private Daemon(DockerClient client, Version version) {
        this.client = client;
        this.version = version;
    }

    /** Connects; the version is asked for on the unversioned path, which answers at the daemon's highest. */
    static Daemon connect(URI address, SSLConfig tls) throws IOException {
        Version version;
        try (DockerClient unversioned = client(address, tls, RemoteApiVersion.unknown())) {
            version = unversioned.versionCmd().exec();
        }
        int[] api = Arrays.stream(version.getApiVersion().split("\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
        return new Daemon(client(address, tls, RemoteApiVersion.create(api[0], api[1])), version);
    }

    private static DockerClient client(URI address, SSLConfig tls, RemoteApiVersion version) {
        DefaultDockerClientConfig config = DefaultDockerClientConfig.createDefaultConfigBuilder()
                .withDockerHost(address.toString())
                .withDockerTlsVerify(false)
                .withApiVersion(version)
                .build();
        return DockerClientImpl.getInstance(
                config,
                new ZerodepDockerHttpClient.Builder()
                        .dockerHost(address)
                        .sslConfig(tls)
                        .build());
    }

    /** The client itself, for what has no method here. */
    public DockerClient client() {
        return client;
    }

    /** What the daemon said of itself on connecting. */
    public Version version() {
        return version;
    }

    /** What `docker inspect` knows of a container, by name or id; empty where there is none. */
    public Optional<InspectContainerResponse> container(String nameOrId) {
        try {
            return Optional.of(client.inspectContainerCmd(nameOrId).exec());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** All containers, running or not. */
    public List<Container> containers() {
        return client.listContainersCmd().withShowAll(true).exec();
    }

    /** All networks, the predefined ones too. */
    public List<Network> networks() {
        return client.listNetworksCmd().exec();
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
                .sorted()
                .toList();
    }

    /** What a person should know of the daemon when something went wrong: its containers, a line each. */
    public String describe() {
        StringBuilder text = new StringBuilder("docker " + version.getVersion() + ", containers:\n");
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
