package deepdive.host.disposable;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Info;
import com.github.dockerjava.api.model.Version;
import deepdive.host.ConfiguredDaemon;
import deepdive.host.Daemon;
import deepdive.host.DaemonAddress;
import deepdive.host.NotReady;
import deepdive.host.PredefinedNetworks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;

/** The outer daemon: the configured daemon, if disposable hosts run on it. */
public final class OuterDaemon {

    private final DockerClient client;
    private final String address;
    private final long memory;

    private OuterDaemon(DockerClient client, String address, long memory) {
        this.client = client;
        this.address = address;
        this.memory = memory;
    }

    /**
     * Connects to the outer daemon.
     *
     * @throws NotReady if no daemon answers, if the daemon is no Docker Engine, or if Testcontainers would use another daemon
     */
    public static OuterDaemon connect() {
        ConfiguredDaemon configured = new ConfiguredDaemon();
        Version version = configured.ask(asked -> asked.versionCmd().exec());
        Daemon.otherProduct(version).ifPresent(product -> {
            throw new NotReady("The daemon at " + configured.address() + " is " + product + " " + version.getVersion()
                    + ", and the disposable hosts run on a Docker Engine.\nName one in DOCKER_HOST; or see what of the"
                    + " hand-out holds on " + product + " itself: ./lab verify -Dengine=existing");
        });
        Info asked = configured.ask(daemon -> daemon.infoCmd().exec());
        DaemonAddress.mustHavePorts(
                configured.address(),
                Files.exists(Path.of("/.dockerenv")),
                Optional.ofNullable(System.getenv("TESTCONTAINERS_HOST_OVERRIDE")),
                () -> configured.ask(OuterDaemon::gateway));
        DockerClient client = DockerClientFactory.instance().client();
        Info reached = client.infoCmd().exec();
        if (!asked.getId().equals(reached.getId())) {
            throw new NotReady("DOCKER_HOST or the Docker context names " + configured.address()
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
        return DaemonAddress.gatewayOf(daemon.inspectNetworkCmd()
                .withNetworkId(PredefinedNetworks.BRIDGE)
                .exec());
    }

    /** Testcontainers' client of the daemon, at the API version that the two have agreed on. */
    public DockerClient client() {
        return client;
    }

    /** The name or address of the daemon's machine. This process reaches published ports there. */
    public String address() {
        return address;
    }

    /** The memory of the daemon's machine in bytes; 0 if the daemon does not tell it. */
    long memory() {
        return memory;
    }

    /** Whether the daemon publishes ports on this machine, so that the loopback address is enough. */
    public boolean isLocal() {
        return address.equals("localhost") || address.startsWith("127.");
    }
}
