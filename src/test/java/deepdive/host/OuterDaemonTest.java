package deepdive.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A daemon that is asked for and does not answer is told of in one message, soon, and no other is used in its place. */
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

    private static void assertIsTold(String address) throws Exception {
        Process probe = Subprocess.start(OuterDaemonProbe.class, Map.of("DOCKER_HOST", address));
        String[] said = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);

        assertThat(probe.waitFor()).isEqualTo(1);
        assertThat(Long.parseLong(said[0])).isLessThan(SOON_MILLIS);
        assertThat(said[1])
                .contains("No Docker daemon answers at " + address, "from DOCKER_HOST", "./lab verify")
                .doesNotContain("\tat ");
    }
}
