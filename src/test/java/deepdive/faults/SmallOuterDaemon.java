package deepdive.faults;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.host.disposable.OuterDaemon;
import deepdive.host.image.Images;
import deepdive.terminal.RootShell;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * A dockerd in a container, which a run can have for its outer daemon. Its disk is in memory, small, and nobody else's. It begins
 * with the base image of the default engine, and listens on the container's address, which only this machine reaches.
 */
final class SmallOuterDaemon implements Closeable {

    private static final int PORT = 2375;
    private static final String DISK = "/var/lib/docker";
    private static final Duration START = Duration.ofSeconds(60);

    private final DockerClient machine;
    private final String container;
    private final String address;
    private final DockerClient client;
    private final RootShell shell;

    private SmallOuterDaemon(DockerClient machine, String container) {
        this.machine = machine;
        this.container = container;
        this.address = "tcp://" + ip(machine, container) + ":" + PORT;
        this.client = client(address);
        this.shell = RootShell.open(machine, container);
    }

    /** @param size as {@code mount} takes it, such as {@code 320m} */
    static SmallOuterDaemon start(String size) throws IOException {
        DockerClient machine = OuterDaemon.connect().client();
        Engine engine = EngineCatalogue.load().named("");
        String container = machine.createContainerCmd(Images.in(machine).host(engine))
                // A dockerd that ends is started again, as systemd does.
                .withEntrypoint("sh", "-c", "while :; do dockerd --host=tcp://0.0.0.0:" + PORT + " --tls=false; done")
                .withHostConfig(HostConfig.newHostConfig().withPrivileged(true).withTmpFs(Map.of(DISK, "size=" + size)))
                .exec()
                .getId();
        machine.startContainerCmd(container).exec();
        SmallOuterDaemon daemon = new SmallOuterDaemon(machine, container);
        try (InputStream base = machine.saveImageCmd(engine.baseImage()).exec()) {
            Awaitility.await().atMost(START).until(daemon::answers);
            daemon.client.loadImageCmd(base).exec();
            return daemon;
        } catch (IOException | RuntimeException e) {
            daemon.close();
            throw e;
        }
    }

    private static String ip(DockerClient machine, String container) {
        return machine.inspectContainerCmd(container)
                .exec()
                .getNetworkSettings()
                .getNetworks()
                .get("bridge")
                .getIpAddress();
    }

    private static DockerClient client(String address) {
        return DockerClientImpl.getInstance(
                DefaultDockerClientConfig.createDefaultConfigBuilder()
                        .withDockerHost(address)
                        .withDockerTlsVerify(false)
                        .build(),
                new ZerodepDockerHttpClient.Builder()
                        .dockerHost(URI.create(address))
                        .build());
    }

    private boolean answers() {
        try {
            client.pingCmd().exec();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The daemon's address for {@code DOCKER_HOST}. */
    Map<String, String> environment() {
        return Map.of("DOCKER_HOST", address);
    }

    /** Fills the disk to its last byte, again if it was full before. */
    void fill() {
        shell.run("sh", "-c", "dd if=/dev/zero bs=1M 2>/dev/null >>" + DISK + "/full || true");
    }

    /** Makes room again. */
    void empty() {
        shell.run("rm", DISK + "/full");
    }

    /** Ends dockerd, which ends its containers, and waits until the next one answers. */
    void restart() {
        shell.run("sh", "-c", "pid=$(cat /var/run/docker.pid); kill $pid; tail --pid=$pid -f /dev/null");
        Awaitility.await().atMost(START).until(this::answers);
    }

    /** The containers that the daemon has, in any state. */
    List<String> containers() {
        return client.listContainersCmd().withShowAll(true).exec().stream()
                .map(each -> each.getImage() + " " + each.getStatus())
                .toList();
    }

    /** The tags of images, and the ids of images without a tag. */
    List<String> images() {
        return client.listImagesCmd().withShowAll(true).exec().stream()
                .flatMap(image ->
                        image.getRepoTags() == null ? Stream.of(image.getId()) : Arrays.stream(image.getRepoTags()))
                .toList();
    }

    @Override
    public void close() throws IOException {
        shell.close();
        client.close();
        machine.removeContainerCmd(container).withForce(true).exec();
    }
}
