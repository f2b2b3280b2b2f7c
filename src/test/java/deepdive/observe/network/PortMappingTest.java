package deepdive.observe.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.Captured;
import deepdive.observe.EachEngine;
import deepdive.observe.UnreadableOutput;
import deepdive.observe.network.PortMapping.HostPort;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortMappingTest {

    @EachEngine
    void a_published_port_is_on_all_addresses_of_the_host(String engine) {
        assertThat(PortMapping.parse(Captured.text(engine, "port")))
                .containsExactly(
                        new PortMapping(80, "tcp", Optional.of(new HostPort("0.0.0.0", 8080))),
                        new PortMapping(80, "tcp", Optional.of(new HostPort("::", 8080))));
    }

    @Test
    void no_output_means_no_published_port() {
        assertThat(PortMapping.parse("")).isEmpty();
        assertThat(PortMapping.parseColumn("")).isEmpty();
    }

    @Test
    void a_range_is_written_out() {
        assertThat(PortMapping.parseColumn("127.0.0.1:8000-8001->80-81/udp, 443/tcp, 9000-9001/tcp"))
                .containsExactly(
                        new PortMapping(80, "udp", Optional.of(new HostPort("127.0.0.1", 8000))),
                        new PortMapping(81, "udp", Optional.of(new HostPort("127.0.0.1", 8001))),
                        new PortMapping(443, "tcp", Optional.empty()),
                        new PortMapping(9000, "tcp", Optional.empty()),
                        new PortMapping(9001, "tcp", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Error response from daemon: No such container: nginx",
                "80/tcp -> 0.0.0.0:",
                "80/tcp -> 0.0.0",
                "80/tcp -> 0.0.0.0:65536",
                "80/tcp -> 0.0.0.256:8080",
                "80 -> 0.0.0.0:8080"
            })
    void what_is_no_published_port_is_quoted(String line) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> PortMapping.parse("80/tcp -> 0.0.0.0:8080\n" + line + "\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"80", "80/tcp,", "0.0.0.0:8080->", "nginx:8080->80/tcp", "81-80/tcp", "0.0.0.0:1-3->1-2/tcp"})
    void what_is_no_port_of_docker_ps_is_quoted(String cell) {
        assertThatExceptionOfType(UnreadableOutput.class).isThrownBy(() -> PortMapping.parseColumn(cell));
    }
}
