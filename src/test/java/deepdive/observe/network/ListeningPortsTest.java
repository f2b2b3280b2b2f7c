package deepdive.observe.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.UnreadableOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListeningPortsTest {

    @Test
    void ports_of_both_families_are_read() {
        ListeningPorts ports = ListeningPorts.parse("""
                LISTEN 0      511          0.0.0.0:80        0.0.0.0:*
                LISTEN 0      4096            [::]:8080         [::]:*    users:(("docker-proxy",pid=830,fd=4))
                LISTEN 0      4096               *:2376            *:*
                """);

        assertThat(ports.ports()).containsExactlyInAnyOrder(80, 8080, 2376);
        assertThat(ports.include(80)).isTrue();
        assertThat(ports.include(81)).isFalse();
    }

    @Test
    void no_output_means_that_nothing_listens() {
        assertThat(ListeningPorts.parse("").ports()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ESTAB 0 0 10.0.0.1:80 10.0.0.2:4242", "LISTEN 0 511 0.0.0.0:http 0.0.0.0:*", "LISTEN 0"})
    void a_line_that_is_no_listening_port_is_quoted(String line) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> ListeningPorts.parse(line + "\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }
}
