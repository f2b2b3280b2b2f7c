package deepdive.observe.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.Captured;
import deepdive.observe.EachEngine;
import deepdive.observe.UnreadableOutput;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTableTest {

    @EachEngine
    void the_bridge_is_the_gateway_of_a_container(String engine) {
        RoutingTable routes = RoutingTable.parse(Captured.text(engine, "ip-route-conteiner1"));

        assertThat(routes.defaultGateway()).contains(Captured.addressOf(engine, "docker0"));
        assertThat(routes.defaultRoute().orElseThrow().device()).isEqualTo("eth0");
        String address = Captured.addressOf(engine, "conteiner1");
        String network = address.replaceFirst("\\d+\\.\\d+$", "0.0");
        assertThat(routes.connected())
                .containsExactly(
                        new RoutingTable.Route(network + "/16", Optional.empty(), "eth0", Optional.of(address)));
        assertThat(routes.connected().get(0).subnet()).contains(new Subnet(network, 16));
    }

    @EachEngine
    void the_host_is_connected_to_its_bridge(String engine) {
        assertThat(RoutingTable.parse(Captured.text(engine, "ip-route-host")).connected())
                .extracting(RoutingTable.Route::device)
                .containsExactlyInAnyOrder("eth0", "docker0");
    }

    @Test
    void a_machine_may_have_no_routes() {
        assertThat(RoutingTable.parse("").defaultGateway()).isEmpty();
    }

    @Test
    void a_single_machine_may_be_a_destination() {
        assertThat(RoutingTable.parse("8.8.8.8 dev eth0\nfe80::1 dev eth0\n").all())
                .extracting(RoutingTable.Route::subnet)
                .containsExactly(Optional.of(new Subnet("8.8.8.8", 32)), Optional.of(Subnet.parse("fe80::1/128")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"default via 172.18.0.1 dev", "default via 172.18 dev eth0", "ip: command not found", "x dev y"})
    void a_line_that_is_no_route_is_quoted(String line) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> RoutingTable.parse("default via 172.18.0.1 dev eth0 \n" + line + "\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }
}
