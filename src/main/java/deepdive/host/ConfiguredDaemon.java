package deepdive.host;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.transport.SSLConfig;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The daemon that the user has configured: {@code DOCKER_HOST}, the Docker context or the default socket names it. */
public final class ConfiguredDaemon {

    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final DockerClientConfig config =
            DefaultDockerClientConfig.createDefaultConfigBuilder().build();

    /** The daemon's address, such as {@code unix:///var/run/docker.sock}. */
    public URI address() {
        return config.getDockerHost();
    }

    /** The certificates for the daemon; null if the connection has no TLS, as docker-java has it. */
    public @Nullable SSLConfig tls() {
        return config.getSSLConfig();
    }

    /**
     * Asks the daemon one question, on a connection of its own. An answer may take 5 seconds.
     *
     * @throws NotReady if no daemon answers, or if the address is not the address of a daemon
     */
    public <T> T ask(Function<DockerClient, T> question) {
        DaemonAddress.mustBeSpoken(address());
        try (ZerodepDockerHttpClient http = new ZerodepDockerHttpClient.Builder()
                        .dockerHost(address())
                        .sslConfig(tls())
                        .connectionTimeout(ANSWER)
                        .responseTimeout(ANSWER)
                        .build();
                DockerClient client = DockerClientImpl.getInstance(config, http)) {
            return question.apply(client);
        } catch (IOException e) {
            throw new UncheckedIOException("The connection to " + address() + " could not be closed", e);
        } catch (RuntimeException e) {
            throw new NotReady("No Docker daemon answers at " + address() + " ("
                    + Optional.ofNullable(System.getenv("DOCKER_HOST"))
                            .map(value -> "from DOCKER_HOST")
                            .orElse("DOCKER_HOST is not set: the Docker context, or the default socket")
                    + "): " + rootMessage(e)
                    + "\nStart Docker or set DOCKER_HOST. On a Debian or Ubuntu machine without Docker: ./lab verify");
        }
    }

    /** The message of the root cause of a failure; the name of its class if it has no message. */
    public static String rootMessage(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
    }
}
