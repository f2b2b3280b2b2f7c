package deepdive.observe.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.Captured;
import deepdive.observe.EachEngine;
import deepdive.observe.UnreadableOutput;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterfaceListTest {

    @EachEngine
    void a_container_has_loopback_and_one_interface(String engine) {
        InterfaceList interfaces = InterfaceList.parse(Captured.text(engine, "ip-address-conteiner1"));

        assertThat(interfaces.all()).extracting(Interface::name).containsExactly("lo", "eth0");
        Interface eth0 = interfaces.named("eth0").orElseThrow();
        String address = Captured.addressOf(engine, "conteiner1");
        assertThat(eth0.ipv4()).contains(new Interface.Assigned(address, 16));
        assertThat(eth0.mac()).isPresent();
        assertThat(interfaces.named("lo").orElseThrow().mac()).contains("00:00:00:00:00:00");
    }

    @EachEngine
    void the_peer_of_a_container_is_a_port_of_docker0(String engine) {
        InterfaceList host = InterfaceList.parse(Captured.text(engine, "ip-address-host"));
        Interface eth0 = InterfaceList.parse(Captured.text(engine, "ip-address-conteiner1"))
                .named("eth0")
                .orElseThrow();

        assertThat(host.portsOf("docker0"))
                .hasSize(2)
                .filteredOn(port -> eth0.peerIndex().equals(Optional.of(port.index())))
                .singleElement()
                .satisfies(peer -> {
                    assertThat(peer.name()).startsWith("veth");
                    assertThat(peer.peerIndex()).contains(eth0.index());
                });
    }

    @EachEngine
    void a_single_interface_is_read_as_well(String engine) {
        InterfaceList interfaces = InterfaceList.parse(Captured.text(engine, "ip-address-br"));

        assertThat(interfaces.all()).singleElement().satisfies(bridge -> {
            assertThat(bridge.name()).matches("br-[0-9a-f]{12}");
            assertThat(bridge.ipv4()).contains(new Interface.Assigned(Captured.addressOf(engine, "br"), 16));
            assertThat(bridge.peerIndex()).isEmpty();
        });
    }

    @Test
    void everything_that_is_told_is_read() {
        String text = """
                7: veth1@if6: <NO-CARRIER,BROADCAST,UP> mtu 1500 qdisc noqueue master docker0 state DOWN group default qlen 0
                    link/ether 12:a2:8e:c2:bb:34 brd ff:ff:ff:ff:ff:ff link-netnsid 2
                    inet 10.0.0.1 peer 10.0.0.2/32 scope global veth1
                    inet6 fe80::10a2:8eff:fec2:bb34/64 scope link proto kernel_ll\s
                       valid_lft forever preferred_lft forever
                """;

        assertThat(InterfaceList.parse(text).all())
                .containsExactly(new Interface(
                        7,
                        "veth1",
                        Optional.of(6),
                        Set.of("NO-CARRIER", "BROADCAST", "UP"),
                        "DOWN",
                        Optional.of("docker0"),
                        Optional.of("12:a2:8e:c2:bb:34"),
                        List.of(
                                new Interface.Assigned("10.0.0.1", 32),
                                new Interface.Assigned("fe80::10a2:8eff:fec2:bb34", 64))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Device \"br-NNNN\" does not exist.",
                "2: eth0@if8: <BROADCAST,MULTICAST,UP",
                "2: eth0@if8: <UP> mtu 1500 qdisc noqueue",
                "    inet",
                "    inet 172.18.0/16 scope global eth0",
                "    inet 172.18.0.3/33 scope global eth0"
            })
    void a_line_that_tells_of_no_interface_is_quoted(String line) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> InterfaceList.parse(Captured.text("26.1", "ip-address-docker0") + line + "\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }
}
