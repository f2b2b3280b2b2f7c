package deepdive.observe.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.Captured;
import deepdive.observe.EachEngine;
import deepdive.observe.UnreadableOutput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BridgePortsTest {

    @EachEngine
    void a_bridge_without_ports_has_none(String engine) {
        assertThat(BridgePorts.parse(Captured.text(engine, "brctl-show-none")).of("docker0"))
                .contains(List.of());
    }

    @EachEngine
    void a_bridge_has_a_port_for_every_container(String engine) {
        List<String> ports = BridgePorts.parse(Captured.text(engine, "brctl-show"))
                .of("docker0")
                .orElseThrow();

        assertThat(ports)
                .containsExactlyInAnyOrderElementsOf(
                        InterfaceList.parse(Captured.text(engine, "ip-address-host")).portsOf("docker0").stream()
                                .map(Interface::name)
                                .toList())
                .hasSize(2);
    }

    @EachEngine
    void the_ports_of_one_bridge_are_not_those_of_the_next(String engine) {
        BridgePorts bridges = BridgePorts.parse(Captured.text(engine, "brctl-show-neotech"));

        assertThat(bridges.ports().keySet())
                .hasSize(2)
                .contains("docker0")
                .anyMatch(name -> name.matches("br-[0-9a-f]{12}"));
        assertThat(bridges.of("docker0")).contains(List.of());
        assertThat(bridges.ports().values()).anyMatch(ports -> ports.size() == 2);
        assertThat(bridges.of("br-none")).isEmpty();
    }

    @Test
    void a_machine_may_have_no_bridges() {
        assertThat(BridgePorts.parse("bridge name\tbridge id\t\tSTP enabled\tinterfaces\n")
                        .ports())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bash: brctl: command not found",
                "br-1\t\t8000.024231",
                "br-1\t\t8000.02423183d352",
                "br-1\t\t8000.02423183d352\tno\t\ta b"
            })
    void a_line_that_is_neither_bridge_nor_port_is_quoted(String line) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> BridgePorts.parse(Captured.text("26.1", "brctl-show") + line + "\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }
}
