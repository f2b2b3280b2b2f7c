package deepdive.specification.oracle.network;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.network.ListeningProcesses;
import org.junit.jupiter.api.Test;

class ListeningProcessesAssertTest {

    private static final String PROXY = process("docker-proxy");

    @Test
    void should_pass_where_screen_and_kernel_have_the_process() {
        processes(PROXY, PROXY).include("docker-proxy", 8080);
    }

    @Test
    void should_fail_where_screen_or_kernel_has_another_or_none() {
        assertThat(messageOf(() -> processes("", PROXY).include("docker-proxy", 8080)))
                .isEqualTo("""
                        the host's port 8080
                          expected:           the process docker-proxy, and no other, listens on it
                          seen on the screen: []
                          told by the daemon: [docker-proxy]
                          look at:            sudo ss -ltnp""");
        assertThat(messageOf(() -> processes(PROXY, process("nc")).include("docker-proxy", 8080)))
                .contains("told by the daemon: [nc]");
        assertThat(messageOf(() -> processes(PROXY, PROXY).include("docker-proxy", 80)))
                .contains("port 80\n");
    }

    private static ListeningProcessesAssert processes(String screen, String kernel) {
        return ListeningProcessesAssert.assertThat(
                ListeningProcesses.parse(screen), ListeningProcesses.parse(kernel), NOBODY);
    }

    private static String process(String name) {
        return "LISTEN 0 4096 0.0.0.0:8080 0.0.0.0:* users:((\"" + name + "\",pid=821,fd=4))\n";
    }
}
