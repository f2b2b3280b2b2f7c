package deepdive.specification.oracle.network;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.firewall.NatTable;
import deepdive.observe.network.PortMapping;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedPortsAssertTest {

    private static final List<PortMapping> BOTH = PortMapping.parse("80/tcp -> 0.0.0.0:8080\n80/tcp -> [::]:8080\n");
    private static final List<PortMapping> IPV4 = PortMapping.parse("80/tcp -> 0.0.0.0:8080\n");

    private static final List<PortMapping> LOOPBACK = PortMapping.parse("80/tcp -> 127.0.0.1:8080\n");

    private static final List<Endpoint> PLACES = List.of(new Endpoint("nginx", "bridge", "172.17.0.2"));
    private static final String TO_ANOTHER =
            "-N DOCKER\n-A DOCKER ! -i docker0 -p tcp -m tcp --dport 9090 -j DNAT --to-destination 172.17.0.9:80\n";

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
        assertThat(messageOf(() -> ports(LOOPBACK, LOOPBACK).publish(80, 8080))).contains("127.0.0.1");
    }

    @Test
    void should_pass_where_the_port_is_on_the_one_address_alone() {
        ports(LOOPBACK, LOOPBACK).publishOnlyAt("127.0.0.1", 80, 8080);
    }

    @Test
    void should_fail_where_the_port_is_on_all_addresses_or_another_is_published_besides() {
        assertThat(messageOf(() -> ports(IPV4, LOOPBACK).publishOnlyAt("127.0.0.1", 80, 8080)))
                .contains("expected:           its port 80 on the host's port 8080, at 127.0.0.1 alone\n", "0.0.0.0");
        assertThat(messageOf(() -> ports(LOOPBACK, IPV4).publishOnlyAt("127.0.0.1", 80, 8080)))
                .contains("told by the daemon: [80/tcp -> 0.0.0.0:8080]");
        List<PortMapping> two = PortMapping.parse("80/tcp -> 127.0.0.1:8080\n80/tcp -> 0.0.0.0:9090\n");
        assertThat(messageOf(() -> ports(two, LOOPBACK).publishOnlyAt("127.0.0.1", 80, 8080)))
                .contains("9090");
    }

    @Test
    void should_fail_where_only_one_of_screen_and_daemon_tells_it() {
        assertThat(messageOf(() -> ports(List.of(), IPV4).publish(80, 8080))).contains("seen on the screen: []");
        assertThat(messageOf(() -> ports(IPV4, List.of()).publish(80, 8080))).contains("told by the daemon: []");
    }

    @Test
    void should_fail_where_another_port_is_published_besides() {
        List<PortMapping> two = PortMapping.parse("80/tcp -> 0.0.0.0:8080\n443/tcp -> 0.0.0.0:8443\n");

        assertThat(messageOf(() -> ports(two, IPV4).publish(80, 8080))).contains("8443");
        assertThat(messageOf(() -> ports(IPV4, two).publish(80, 8080))).contains("8443");
    }

    @Test
    void should_pass_where_no_port_is_published() {
        ports(List.of(), List.of()).publishNothing(NatTable.parse(TO_ANOTHER), PLACES);
    }

    @Test
    void should_fail_where_screen_daemon_or_firewall_know_of_a_port_or_the_container_is_gone() {
        NatTable rules = NatTable.parse(TO_ANOTHER);

        assertThat(messageOf(() -> ports(IPV4, List.of()).publishNothing(rules, PLACES)))
                .contains("expected:           no port of the host leads to it\n", "8080");
        assertThat(messageOf(() -> ports(List.of(), IPV4).publishNothing(rules, PLACES)))
                .contains("told by the daemon: [80/tcp -> 0.0.0.0:8080]");
        assertThat(messageOf(() -> ports(List.of(), List.of())
                        .publishNothing(NatTable.parse(TO_ANOTHER.replace("0.9", "0.2")), PLACES)))
                .contains("DNAT tcp dpt:9090 to:172.17.0.2:80");
        assertThat(messageOf(() -> ports(List.of(), List.of()).publishNothing(rules, List.of())))
                .contains("ports of the container nginx");
    }

    private static PublishedPortsAssert ports(List<PortMapping> screen, List<PortMapping> daemon) {
        return PublishedPortsAssert.assertThat("nginx", screen, daemon, NOBODY);
    }
}
