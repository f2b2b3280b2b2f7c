package deepdive.host.disposable;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Network;
import deepdive.host.NotReady;
import java.util.Map;

/**
 * The network of the outer daemon for the hosts of tenants. The daemon drops packets between its containers
 * (docs.docker.com/engine/network/drivers/bridge, {@code enable_icc}), so a host reaches its gateway and the networks behind it,
 * and no other host. Like an image, the network is made once and never removed.
 */
public final class TenantNetwork {

    /** The name of the network. */
    public static final String NAME = "deepdive-tenants";

    private static final String NO_TRAFFIC_BETWEEN_CONTAINERS = "com.docker.network.bridge.enable_icc";

    private TenantNetwork() {}

    /**
     * The address of the network's gateway on the outer machine. Makes the network if it does not exist. Another run may make it at
     * the same time.
     *
     * @throws NotReady if the outer daemon does not make the network, or if a network of this name lets containers reach each other
     */
    static String gateway(DockerClient client) {
        ensure(client);
        Network network = client.inspectNetworkCmd().withNetworkId(NAME).exec();
        if (!"false".equals(network.getOptions().get(NO_TRAFFIC_BETWEEN_CONTAINERS))) {
            throw new NotReady(
                    "The network '" + NAME + "' of the outer daemon lets containers reach each other. It is not ours:"
                            + " docker network rm " + NAME + ", and run again.");
        }
        return network.getIpam().getConfig().get(0).getGateway();
    }

    private static void ensure(DockerClient client) {
        boolean exists = client.listNetworksCmd().withNameFilter(NAME).exec().stream()
                .anyMatch(network -> network.getName().equals(NAME));
        if (exists) {
            return;
        }
        try {
            client.createNetworkCmd()
                    .withName(NAME)
                    .withCheckDuplicate(true)
                    .withOptions(Map.of(NO_TRAFFIC_BETWEEN_CONTAINERS, "false"))
                    .exec();
        } catch (ConflictException e) {
            // The other run has made the network.
        } catch (DockerException e) {
            throw new NotReady("The outer daemon would not make the network '" + NAME + "': " + e.getMessage());
        }
    }
}
