package deepdive.specification.oracle.network;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.network.InterfaceList;
import deepdive.observe.network.RoutingTable;
import deepdive.observe.network.Subnet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoutingTableAssertTest {

    private static final InterfaceList HOST = InterfaceList.parse("""
            2: docker0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default
                link/ether 02:42:bf:17:bc:25 brd ff:ff:ff:ff:ff:ff
                inet 172.18.0.1/16 brd 172.18.255.255 scope global docker0
                   valid_lft forever preferred_lft forever
            """);
    private static final String CONNECTED = "172.18.0.0/16 dev eth0 proto kernel scope link src 172.18.0.2\n";

    @Test
    void should_pass_where_the_bridge_is_the_gateway() {
        routes("default via 172.18.0.1 dev eth0\n" + CONNECTED)
                .leadThroughTheBridgeOf(network(Optional.of("172.18.0.1")), HOST)
                .leadThroughTheBridgeOf(network(Optional.empty()), HOST);
    }

    @Test
    void should_fail_where_another_machine_is_the_gateway() {
        assertThat(messageOf(() -> routes("default via 172.18.0.254 dev eth0\n" + CONNECTED)
                        .leadThroughTheBridgeOf(network(Optional.of("172.18.0.1")), HOST)))
                .contains(
                        "way out of the network bridge\n",
                        "expected:           172.18.0.0/16 is connected, and all other packets go through the host's docker0\n",
                        "172.18.0.254",
                        "told by the daemon: gateway 172.18.0.1; the bridge has [172.18.0.1]\n",
                        "look at:            docker network inspect bridge");
    }

    @Test
    void should_fail_where_the_daemon_tells_another_gateway() {
        assertThat(messageOf(() -> routes("default via 172.18.0.1 dev eth0\n" + CONNECTED)
                        .leadThroughTheBridgeOf(network(Optional.of("172.18.0.254")), HOST)))
                .contains("gateway 172.18.0.254");
    }

    @Test
    void should_fail_where_a_route_lacks() {
        assertThat(messageOf(() -> routes(CONNECTED).leadThroughTheBridgeOf(network(Optional.of("172.18.0.1")), HOST)))
                .contains("all other packets go through");
        assertThat(messageOf(() -> routes("default via 172.18.0.1 dev eth0\n")
                        .leadThroughTheBridgeOf(network(Optional.of("172.18.0.1")), HOST)))
                .contains("is connected");
    }

    @Test
    void should_fail_where_there_is_another_way_out_or_another_network_besides() {
        String right = "default via 172.18.0.1 dev eth0\n" + CONNECTED;

        assertThat(messageOf(() -> routes(right + "default via 172.18.0.77 dev eth0 metric 500\n")
                        .leadThroughTheBridgeOf(network(Optional.of("172.18.0.1")), HOST)))
                .contains("172.18.0.77");
        assertThat(messageOf(() -> routes(right + "172.19.0.0/16 dev eth1 proto kernel scope link src 172.19.0.2\n")
                        .leadThroughTheBridgeOf(network(Optional.of("172.18.0.1")), HOST)))
                .contains("172.19.0.0/16");
    }

    private static RoutingTableAssert routes(String shown) {
        return RoutingTableAssert.assertThat(RoutingTable.parse(shown), NOBODY);
    }

    private static KnownNetwork network(Optional<String> gateway) {
        return new KnownNetwork(
                "b",
                "bridge",
                "bridge",
                "local",
                Optional.of(Subnet.parse("172.18.0.0/16")),
                gateway,
                Optional.of("docker0"));
    }
}
