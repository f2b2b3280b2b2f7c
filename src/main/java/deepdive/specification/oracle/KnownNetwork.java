package deepdive.specification.oracle;

import deepdive.observe.network.Subnet;
import java.util.Optional;

/**
 * A network as the daemon tells of it.
 *
 * @param id 64 hexadecimal digits
 * @param subnet from which its containers get IPv4 addresses; the networks `host` and `none` have none
 * @param gateway the way out of it
 * @param bridge the interface that it is in the host, such as {@code docker0}; only bridge networks have one
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
