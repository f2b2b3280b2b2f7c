package deepdive.specification.oracle.image;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.container.DockerInfo;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DockerInfoAssertTest {

    private static final List<String> TAUGHT = List.of("bridge", "host", "null");

    @Test
    void should_pass_where_there_are_more_drivers_than_were_asked_for() {
        assertion(Set.of("bridge", "host", "null", "overlay"), Set.of("bridge", "host", "null", "overlay"))
                .hasNetworkDrivers(TAUGHT);
    }

    @Test
    void should_fail_where_a_driver_lacks() {
        assertThat(messageOf(() -> assertion(Set.of("bridge", "host"), Set.of("bridge", "host"))
                        .hasNetworkDrivers(TAUGHT)))
                .isEqualTo("""
                        network drivers
                          expected:           among them bridge, host, null
                          seen on the screen: [bridge, host]
                          told by the daemon: [bridge, host]
                          look at:            docker info""");
    }

    @Test
    void should_fail_where_the_daemon_tells_others() {
        assertThat(messageOf(() -> assertion(Set.of("bridge", "host", "null"), Set.of("bridge"))
                        .hasNetworkDrivers(TAUGHT)))
                .contains("told by the daemon: [bridge]\n");
    }

    private static DockerInfoAssert assertion(Set<String> screen, Set<String> daemon) {
        return DockerInfoAssert.assertThat(new DockerInfo(screen), daemon, NOBODY);
    }
}
