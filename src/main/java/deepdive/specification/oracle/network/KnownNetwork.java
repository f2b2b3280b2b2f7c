package deepdive.specification.oracle.network;

import deepdive.observe.network.Subnet;
import java.util.Optional;

/**
 * A network, according to the daemon.
 *
 * @param id 64 hexadecimal digits
 * @param subnet the range of the containers' IPv4 addresses; the networks `host` and `none` have none
 * @param gateway the address of the way out of the network
 * @param bridge the network's interface in the host, such as {@code docker0}; only bridge networks have one
 */
public record KnownNetwork(
        String id,
        String name,
        String driver,
        String scope,
        Optional<Subnet> subnet,
        Optional<String> gateway,
        Optional<String> bridge) {

    @Override
    public String toString() {
        String pools = subnet.map(net -> net + gateway.map(way -> " via " + way).orElse(""))
                .map(pool -> ", [" + pool + "]")
                .orElse("");
        return "%s %s, %s, %s%s".formatted(id, name, driver, scope, pools);
    }
}
