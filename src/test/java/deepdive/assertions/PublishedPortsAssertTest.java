package deepdive.assertions;

import static deepdive.assertions.Failures.NOBODY;
import static deepdive.assertions.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.PortMapping;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedPortsAssertTest {

    private static final List<PortMapping> BOTH = PortMapping.parse("80/tcp -> 0.0.0.0:8080\n80/tcp -> [::]:8080\n");
    private static final List<PortMapping> IPV4 = PortMapping.parse("80/tcp -> 0.0.0.0:8080\n");

    @Test
    void should_pass_with_or_without_ipv6() {
        ports(BOTH, BOTH).publish(80, 8080);
        ports(IPV4, BOTH).publish(80, 8080);
    }

    @Test
    void should_fail_where_the_port_is_another_or_on_loopback_only() {
        assertThat(messageOf(() -> ports(IPV4, IPV4).publish(80, 8081)))
                .contains(
                        "ports of the container nginx\n",
                        "expected:           its port 80 on the host's port 8081\n",
                        "look at:            docker port nginx");
        List<PortMapping> loopback = PortMapping.parse("80/tcp -> 127.0.0.1:8080\n");
        assertThat(messageOf(() -> ports(loopback, loopback).publish(80, 8080))).contains("127.0.0.1");
    }

    @Test
    void should_fail_where_only_one_of_screen_and_daemon_tells_it() {
        assertThat(messageOf(() -> ports(List.of(), IPV4).publish(80, 8080))).contains("seen on the screen: []");
        assertThat(messageOf(() -> ports(IPV4, List.of()).publish(80, 8080))).contains("told by the daemon: []");
    }

    private static PublishedPortsAssert ports(List<PortMapping> screen, List<PortMapping> daemon) {
        return PublishedPortsAssert.assertThat("nginx", screen, daemon, NOBODY);
    }
}
