package deepdive.host.disposable;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.DockerException;
import deepdive.host.NotReady;

/** The network of the outer daemon that hosts and mirrors of all runs are on: made once and left, like the images. */
public final class SharedNetwork {

    public static final String NAME = "deepdive";

    private SharedNetwork() {}

    /** Makes it where it is not; another run may do the same at this moment. */
    public static void ensure(DockerClient client) {
        if (exists(client)) {
            return;
        }
        try {
            client.createNetworkCmd().withName(NAME).withCheckDuplicate(true).exec();
        } catch (ConflictException e) {
            // The other run was faster: it is there.
        } catch (DockerException e) {
            throw new NotReady("The outer daemon would not make the network '" + NAME + "': " + e.getMessage());
        }
    }

    private static boolean exists(DockerClient client) {
        return client.listNetworksCmd().withNameFilter(NAME).exec().stream()
                .anyMatch(network -> network.getName().equals(NAME));
    }
}
