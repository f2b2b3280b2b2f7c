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

/** The daemon that hosts run on: the one that {@code DOCKER_HOST}, the Docker context or the socket names. */
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
     * Connects to it.
     *
     * @throws NotReady where none answers, where it is no Docker Engine, or where Testcontainers would use another one than
     *     was asked for
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
