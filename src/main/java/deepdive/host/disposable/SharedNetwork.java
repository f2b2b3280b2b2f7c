package deepdive.host.disposable;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.DockerException;
import deepdive.host.NotReady;

/**
 * The network of the outer daemon for the hosts and mirrors of all runs. Like an image, it is made once and never removed.
 */
public final class SharedNetwork {

    /** The name of the network. */
    public static final String NAME = "deepdive";

    private SharedNetwork() {}

    /** Makes the network if it does not exist. Another run may make it at the same time. */
    public static void ensure(DockerClient client) {
        if (exists(client)) {
            return;
        }
        try {
            client.createNetworkCmd().withName(NAME).withCheckDuplicate(true).exec();
        } catch (ConflictException e) {
            // The other run has made the network.
        } catch (DockerException e) {
            throw new NotReady("The outer daemon would not make the network '" + NAME + "': " + e.getMessage());
        }
    }

    private static boolean exists(DockerClient client) {
        return client.listNetworksCmd().withNameFilter(NAME).exec().stream()
                .anyMatch(network -> network.getName().equals(NAME));
    }
}
