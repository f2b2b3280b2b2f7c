package deepdive.specification.oracle.network;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.network.BridgePorts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BridgePortsAssertTest {

    private static final Map<String, String> PEERS = Map.of("conteiner1", "veth1", "conteiner2", "veth2");

    @Test
    void should_pass_where_the_ports_are_the_containers_peers_in_any_order() {
        ports("veth2", "veth1").link("docker0", PEERS);
    }

    @Test
    void should_fail_where_a_port_is_nobodys_peer() {
        assertThat(messageOf(() -> ports("veth1", "veth3").link("docker0", PEERS)))
                .isEqualTo("""
                        bridge docker0
                          expected:           one interface per container attached to the bridge, the other end of the container's own: %s
                          seen on the screen: [veth1, veth3]
                          told by the daemon: {conteiner1=veth1, conteiner2=veth2}
                          look at:            brctl show; ip link show master docker0""".formatted(PEERS.keySet()));
    }

    @Test
    void should_fail_where_there_are_too_many_or_too_few_ports() {
        assertThat(messageOf(() -> ports("veth1", "veth2", "veth3").link("docker0", PEERS)))
                .contains("[veth1, veth2, veth3]");
        assertThat(messageOf(() -> ports("veth1").link("docker0", PEERS))).contains("[veth1]");
    }

    @Test
    void should_fail_where_the_bridge_is_not_there() {
        assertThat(messageOf(() -> ports("veth1").link("br-1", PEERS))).contains("no such bridge");
    }

    private static BridgePortsAssert ports(String... names) {
        return BridgePortsAssert.assertThat(new BridgePorts(Map.of("docker0", List.of(names))), NOBODY);
    }
}
