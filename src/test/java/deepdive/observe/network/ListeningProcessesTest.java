package deepdive.observe.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.UnreadableOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListeningProcessesTest {

    private static final String HEAD = "State  Recv-Q Send-Q Local Address:Port Peer Address:Port Process\n";
    private static final String PROXY = HEAD + """
            LISTEN 0      4096         0.0.0.0:8080      0.0.0.0:*    users:(("docker-proxy",pid=821,fd=4))
            LISTEN 0      4096            [::]:8080         [::]:*    users:(("docker-proxy",pid=826,fd=4))
            LISTEN 0      511          0.0.0.0:80        0.0.0.0:*    users:(("nginx",pid=9,fd=6),("nginx",pid=7,fd=6))
            """;

    @Test
    void a_process_is_known_by_the_port_that_it_listens_on() {
        ListeningProcesses processes = ListeningProcesses.parse(PROXY);

        assertThat(processes.on(8080)).containsExactly("docker-proxy");
        assertThat(processes.on(80)).containsExactly("nginx");
        assertThat(processes.on(81)).isEmpty();
        assertThat(processes.haveOnly("docker-proxy", 8080)).isTrue();
        assertThat(processes.haveOnly("docker-proxy", 80)).isFalse();
    }

    @Test
    void a_second_process_on_a_port_is_not_the_first_alone() {
        String two = PROXY.replace("(\"docker-proxy\",pid=826", "(\"nc\",pid=826");

        assertThat(ListeningProcesses.parse(two).haveOnly("docker-proxy", 8080)).isFalse();
    }

    @Test
    void without_the_right_to_see_processes_a_port_has_none() {
        ListeningProcesses processes = ListeningProcesses.parse("LISTEN 0 4096 0.0.0.0:8080 0.0.0.0:*\n");

        assertThat(processes.on(8080)).isEmpty();
        assertThat(processes.haveOnly("docker-proxy", 8080)).isFalse();
    }

    @Test
    void no_output_and_a_head_alone_mean_that_nothing_listens() {
        assertThat(ListeningProcesses.parse("").names()).isEmpty();
        assertThat(ListeningProcesses.parse(HEAD).names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ESTAB 0 0 10.0.0.1:80 10.0.0.2:4242", "LISTEN 0 511 0.0.0.0:http 0.0.0.0:*", "LISTEN 0"})
    void a_line_that_is_no_listening_port_is_quoted(String line) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> ListeningProcesses.parse(line + "\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }
}
