package deepdive.host;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Where a daemon is, as {@code DOCKER_HOST} and contexts write it: {@code unix:///var/run/docker.sock}, {@code tcp://host:2376}. */
final class DaemonAddress {

    private static final Set<String> SPOKEN = Set.of("unix", "tcp", "npipe");

    private DaemonAddress() {}

    /** @throws NotReady where no daemon can be reached by an address of this kind, with what to name in its place */
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

    /** As the ssh command takes it. */
    private static String login(URI address) {
        String user = address.getUserInfo() == null ? "" : address.getUserInfo() + "@";
        String port = address.getPort() < 0 ? "" : "-p " + address.getPort() + " ";
        return port + user + address.getHost();
    }
}
