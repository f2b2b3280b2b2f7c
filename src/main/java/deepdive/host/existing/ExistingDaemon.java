package deepdive.host.existing;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Info;
import com.github.dockerjava.api.model.Version;
import com.github.dockerjava.transport.SSLConfig;
import deepdive.engine.Engine;
import deepdive.engine.EngineVersion;
import deepdive.host.ConfiguredDaemon;
import deepdive.host.Daemon;
import deepdive.host.DaemonGone;
import deepdive.host.NotReady;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The daemon that the user has configured, with the things that other people have on it. */
public final class ExistingDaemon implements Closeable {

    private static final String DEFAULT_SOCKET = "/var/run/docker.sock";
    private static final String SOCKET_CHOICE = "TESTCONTAINERS_DOCKER_SOCKET_OVERRIDE";

    /** The longest time for an answer. The daemon may be busy, and it may stop without a sign. */
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final URI address;
    private final Daemon daemon;
    private final DockerClient streams;
    private final Info info;

    private ExistingDaemon(URI address, Daemon daemon, DockerClient streams) {
        this.address = address;
        this.daemon = daemon;
        this.streams = streams;
        this.info = daemon.client().infoCmd().exec();
    }

    /**
     * Connects to the daemon.
     *
     * @throws NotReady if no daemon answers, or if the daemon does not run Linux containers
     */
    public static ExistingDaemon connect() {
        ConfiguredDaemon configured = new ConfiguredDaemon();
        configured.ask(daemon -> daemon.pingCmd().exec());
        return connect(configured.address(), configured.tls());
    }

    static ExistingDaemon connect(URI address, @Nullable SSLConfig tls) {
        try {
            Daemon daemon = Daemon.connect(address, tls, ANSWER);
            ExistingDaemon existing = new ExistingDaemon(
                    address, daemon, Daemon.connect(address, tls).client());
            existing.check();
            return existing;
        } catch (IOException e) {
            throw new UncheckedIOException("The connection to " + address + " could not be closed", e);
        }
    }

    private void check() {
        whyNotAHost(info).ifPresent(reason -> {
            close();
            throw new NotReady("The daemon at " + address + " " + reason
                    + "\nName another in DOCKER_HOST, or run on a disposable host, which is a daemon of its own.");
        });
    }

    /** The reason why a daemon cannot show anything of the hand-out; empty if it can. */
    static Optional<String> whyNotAHost(Info info) {
        return "linux".equals(info.getOsType())
                ? Optional.empty()
                : Optional.of("runs containers of " + info.getOsType() + ", and the hand-out's are Linux's.");
    }

    /**
     * The engine of the daemon. For another product, this is the Docker Engine of the API version that the product speaks.
     *
     * @throws NotReady if the daemon's version cannot be read
     */
    Engine engine(Engine asked) {
        Version version = daemon.version();
        try {
            EngineVersion like = isNoDockerEngine()
                    ? EngineVersion.speaking(version.getApiVersion())
                    : EngineVersion.parse(version.getVersion());
            return asked.found(like, Daemon.storeOf(info));
        } catch (IllegalArgumentException e) {
            throw new NotReady("The daemon at " + address + " says that it is version '" + version.getVersion()
                    + "': which behaviour to expect of that is not known.\nName another in DOCKER_HOST, or run on a"
                    + " disposable host: -Dengine=26.1");
        }
    }

    /** Whether the daemon is another product that answers as a Docker Engine. */
    boolean isNoDockerEngine() {
        return Daemon.otherProduct(daemon.version()).isPresent();
    }

    URI address() {
        return address;
    }

    /** The daemon for questions. A question fails if the answer does not come in time. */
    Daemon daemon() {
        return daemon;
    }

    /** The client for terminals, builds and pulls. It waits without a limit, because these may be silent for long. */
    public DockerClient streams() {
        return streams;
    }

    /** The path of the daemon's socket on the daemon's machine. */
    String socket() {
        return Optional.ofNullable(System.getenv(SOCKET_CHOICE))
                .filter(path -> !path.isBlank())
                .orElse(
                        "unix".equals(address.getScheme()) && !"Docker Desktop".equals(info.getOperatingSystem())
                                ? address.getPath()
                                : DEFAULT_SOCKET);
    }

    /** @throws DaemonGone if the daemon does not answer */
    void mustAnswer() {
        try {
            daemon.client().pingCmd().exec();
        } catch (RuntimeException e) {
            throw new DaemonGone("The daemon at " + address + " has gone away in the middle of the run ("
                    + ConfiguredDaemon.rootMessage(e)
                    + "). What ran until then is in the reports; the rest was not run.\n"
                    + "Start it again and run again: what it still has of this run is removed then.");
        }
    }

    @Override
    public void close() {
        try {
            daemon.close();
            streams.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The connection to " + address + " could not be closed", e);
        }
    }
}
