package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.host.PodmanSocket;
import deepdive.host.Subprocess;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The configured daemon does not answer. One message says so at once, and no other daemon is used. */
@Timeout(60)
class OuterDaemonTest {

    private static final long SOON_MILLIS = 10_000;

    @Test
    void nobody_listens_at_the_address() throws Exception {
        assertIsTold("tcp://127.0.0.1:1");
    }

    @Test
    void there_is_no_such_socket(@TempDir Path folder) throws Exception {
        assertIsTold("unix://" + folder.resolve("docker.sock"));
    }

    @Test
    void somebody_listens_and_never_answers() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertIsTold("tcp://127.0.0.1:" + silent.getLocalPort());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "http://127.0.0.1:2375", "npipe:////./pipe/docker_engine"})
    void an_address_of_another_kind_is_told_with_what_it_is_to_be_like(String address) throws Exception {
        assertThat(saidOf(address)).contains("'" + address + "'", "unix:///var/run/docker.sock or tcp://host:2376");
    }

    @Test
    void who_has_a_daemon_behind_ssh_is_told_how_to_bring_its_socket_here() throws Exception {
        assertThat(saidOf("ssh://ana@server:2222"))
                .contains("ssh -nNT -L /tmp/docker.sock:/var/run/docker.sock -p 2222 ana@server &");
        assertThat(saidOf("ssh://server")).contains("/var/run/docker.sock server &");
    }

    @Test
    void podman_has_no_hosts_and_may_be_the_existing_daemon() throws Exception {
        try (PodmanSocket podman = new PodmanSocket()) {
            assertThat(saidOf(podman.address().toString())).contains("is Podman 5.4.2", "-Dengine=existing");
        }
    }

    private static void assertIsTold(String address) throws Exception {
        assertThat(saidOf(address))
                .contains("No Docker daemon answers at " + address, "from DOCKER_HOST", "./lab verify");
    }

    private static String saidOf(String address) throws Exception {
        Process probe = Subprocess.start(OuterDaemonProbe.class, Map.of("DOCKER_HOST", address));
        String[] said = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);

        assertThat(probe.waitFor()).isEqualTo(1);
        assertThat(Long.parseLong(said[0])).isLessThan(SOON_MILLIS);
        assertThat(said[1]).doesNotContain("\tat ");
        return said[1];
    }
}
