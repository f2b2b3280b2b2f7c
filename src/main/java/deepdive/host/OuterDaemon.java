package deepdive.host;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Info;
import com.github.dockerjava.api.model.Version;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.testcontainers.DockerClientFactory;

/** The daemon that hosts run on: the one that {@code DOCKER_HOST}, the Docker context or the socket names. */
public final class OuterDaemon {

    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final DockerClient client;
    private final String address;
    private final long memory;

    private OuterDaemon(DockerClient client, String address, long memory) {
        this.client = client;
        this.address = address;
        this.memory = memory;
    }

    /**
     * Connects to it.
     *
     * @throws NotReady where none answers, where it is no Docker Engine, or where Testcontainers would use another one than
     *     was asked for
     */
    public static OuterDaemon connect() {
        DockerClientConfig config =
                DefaultDockerClientConfig.createDefaultConfigBuilder().build();
        Version version = ask(config, asked -> asked.versionCmd().exec());
        Daemon.otherProduct(version).ifPresent(product -> {
            throw new NotReady("The daemon at " + config.getDockerHost() + " is " + product + " " + version.getVersion()
                    + ", and the disposable hosts run on a Docker Engine.\nName one in DOCKER_HOST; or see what of the"
                    + " hand-out holds on " + product + " itself: ./lab verify -Dengine=existing");
        });
        Info asked = ask(config, daemon -> daemon.infoCmd().exec());
        DaemonAddress.mustHavePorts(
                config.getDockerHost(),
                Files.exists(Path.of("/.dockerenv")),
                Optional.ofNullable(System.getenv("TESTCONTAINERS_HOST_OVERRIDE")),
                () -> ask(config, OuterDaemon::gateway));
        DockerClient client = DockerClientFactory.instance().client();
        Info reached = client.infoCmd().exec();
        if (!asked.getId().equals(reached.getId())) {
            throw new NotReady("DOCKER_HOST or the Docker context names " + config.getDockerHost()
                    + ", but Testcontainers reaches the daemon '" + reached.getName()
                    + "' instead. Nothing was started there.\nSet DOCKER_HOST to the daemon that you mean, and look into"
                    + " ~/.testcontainers.properties.");
        }
        return new OuterDaemon(
                client,
                DockerClientFactory.instance().dockerHostIpAddress(),
                Optional.ofNullable(reached.getMemTotal()).orElse(0L));
    }

    private static Optional<String> gateway(DockerClient daemon) {
        return DaemonAddress.gatewayOf(
                daemon.inspectNetworkCmd().withNetworkId("bridge").exec());
    }

    /**
     * Asks the daemon that is configured, and does not wait long.
     *
     * @throws NotReady where none answers, or the address is none
     */
    static <T> T ask(DockerClientConfig config, Function<DockerClient, T> question) {
        URI host = config.getDockerHost();
        DaemonAddress.mustBeSpoken(host);
        try (ZerodepDockerHttpClient http = new ZerodepDockerHttpClient.Builder()
                        .dockerHost(host)
                        .sslConfig(config.getSSLConfig())
                        .connectionTimeout(ANSWER)
                        .responseTimeout(ANSWER)
                        .build();
                DockerClient client = DockerClientImpl.getInstance(config, http)) {
            return question.apply(client);
        } catch (IOException e) {
            throw new UncheckedIOException("The connection to " + host + " could not be closed", e);
        } catch (RuntimeException e) {
            throw new NotReady("No Docker daemon answers at " + host + " ("
                    + Optional.ofNullable(System.getenv("DOCKER_HOST"))
                            .map(value -> "from DOCKER_HOST")
                            .orElse("DOCKER_HOST is not set: the Docker context, or the default socket")
                    + "): " + rootMessage(e)
                    + "\nStart Docker or set DOCKER_HOST. On a Debian or Ubuntu machine without Docker: ./lab verify");
        }
    }

    static String rootMessage(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
    }

    /** Testcontainers' own client for it, at the API version that the two have agreed on. */
    public DockerClient client() {
        return client;
    }

    /** The name or address under which ports that it publishes are reached from here. */
    public String address() {
        return address;
    }

    /** The memory of its machine in bytes, as it tells; 0 where it does not. */
    long memory() {
        return memory;
    }

    /** Whether it publishes ports on this very machine, so that loopback is enough. */
    public boolean isLocal() {
        return address.equals("localhost") || address.startsWith("127.");
    }
}
