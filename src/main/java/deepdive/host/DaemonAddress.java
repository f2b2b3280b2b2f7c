package deepdive.host;

import com.github.dockerjava.api.model.Network;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Checks of a daemon's address in the form of {@code DOCKER_HOST}: {@code unix:///var/run/docker.sock}, {@code
 * tcp://host:2376}.
 */
public final class DaemonAddress {

    private static final Set<String> SPOKEN = Set.of("unix", "tcp", "npipe");

    private DaemonAddress() {}

    /**
     * @throws NotReady if no daemon can be reached by an address of this kind; the message tells which address to name
     *     instead
     */
    static void mustBeSpoken(URI address) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("");
        if (scheme.equals("ssh")) {
            throw new NotReady("The daemon at " + address + " is reached through SSH, which is not spoken here.\n"
                    + "Bring its socket here and name that; the daemon's own path of it is another:\n"
                    + "  ssh -nNT -L /tmp/docker.sock:/var/run/docker.sock " + login(address) + " &\n"
                    + "  export DOCKER_HOST=unix:///tmp/docker.sock"
                    + " TESTCONTAINERS_DOCKER_SOCKET_OVERRIDE=/var/run/docker.sock\n"
                    + "  ./lab verify -Dengine=existing");
        }
        boolean onWindows = System.getProperty("os.name").startsWith("Windows");
        if (!SPOKEN.contains(scheme) || scheme.equals("npipe") && !onWindows) {
            throw new NotReady(
                    "DOCKER_HOST, or the Docker context, is '" + address + "', which is no address of a daemon"
                            + " here.\nIt is to be like unix:///var/run/docker.sock or tcp://host:2376.");
        }
    }

    /**
     * Checks that this process knows where the daemon publishes ports. In a container, Testcontainers takes the gateway
     * of the daemon's network `bridge` for that; Docker up to 20.10 names none, and Testcontainers then tries for two
     * minutes to pull an image that tells it (DockerClientProviderStrategy of 2.0.5).
     *
     * @param chosen the address that the user chose, {@code TESTCONTAINERS_HOST_OVERRIDE}
     * @throws NotReady if the address is not known
     */
    public static void mustHavePorts(
            URI address, boolean inContainer, Optional<String> chosen, Supplier<Optional<String>> gateway) {
        if (inContainer
                && chosen.isEmpty()
                && "unix".equals(address.getScheme())
                && gateway.get().isEmpty()) {
            throw new NotReady("This process runs in a container, and the daemon at " + address
                    + " does not say under which address that container reaches the ports that it publishes.\n"
                    + "Name the address: export TESTCONTAINERS_HOST_OVERRIDE=localhost if the daemon runs in the same"
                    + " container, else the gateway that `ip route` shows.");
        }
    }

    /** The gateway of a network, if the daemon names one. */
    public static Optional<String> gatewayOf(Network network) {
        return Stream.ofNullable(network.getIpam())
                .flatMap(ipam -> Stream.ofNullable(ipam.getConfig()))
                .flatMap(List::stream)
                .flatMap(subnet -> Stream.ofNullable(subnet.getGateway()))
                .findFirst();
    }

    /** The address as arguments of the ssh command. */
    private static String login(URI address) {
        String user = address.getUserInfo() == null ? "" : address.getUserInfo() + "@";
        String port = address.getPort() < 0 ? "" : "-p " + address.getPort() + " ";
        return port + user + address.getHost();
    }
}
