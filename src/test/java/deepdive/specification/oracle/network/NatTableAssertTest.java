package deepdive.specification.oracle.network;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.firewall.NatTable;
import org.junit.jupiter.api.Test;

class NatTableAssertTest {

    private static final Endpoint NGINX = new Endpoint("nginx", "bridge", "172.18.0.2");

    @Test
    void should_pass_where_screen_and_kernel_have_the_rule_and_its_count() {
        nat(listing("172.18.0.2", 1), specification(1)).sends(8080, NGINX, 80, 1);
    }

    @Test
    void should_fail_where_it_was_used_more_or_less_often() {
        assertThat(messageOf(
                        () -> nat(listing("172.18.0.2", 0), specification(0)).sends(8080, NGINX, 80, 1)))
                .contains(
                        "the firewall's rule for the host's port 8080\n",
                        "expected:           it redirects to 172.18.0.2:80 (nginx), and was used 1 time(s)\n",
                        "look at:            sudo iptables --table nat -S DOCKER -v");
        assertThat(messageOf(
                        () -> nat(listing("172.18.0.2", 1), specification(2)).sends(8080, NGINX, 80, 1)))
                .contains("pkts:2");
    }

    @Test
    void should_fail_where_the_rule_leads_elsewhere_or_is_not_there() {
        assertThat(messageOf(
                        () -> nat(listing("172.18.0.9", 1), specification(1)).sends(8080, NGINX, 80, 1)))
                .contains("172.18.0.9");
        assertThat(messageOf(() -> nat(NatTable.parse("-N DOCKER\n"), NatTable.parse("-N DOCKER\n"))
                        .sends(8080, NGINX, 80, 1)))
                .contains("seen on the screen: []");
    }

    @Test
    void should_fail_where_another_port_leads_to_the_container_too() {
        NatTable two = NatTable.parse("""
                -N DOCKER
                -A DOCKER ! -i docker0 -p tcp -m tcp --dport 8080 -c 1 60 -j DNAT --to-destination 172.18.0.2:80
                -A DOCKER ! -i docker0 -p tcp -m tcp --dport 9090 -c 0 0 -j DNAT --to-destination 172.18.0.2:80
                """);

        assertThat(messageOf(() -> nat(listing("172.18.0.2", 1), two).sends(8080, NGINX, 80, 1)))
                .contains("9090");
    }

    private static NatTableAssert nat(NatTable screen, NatTable kernel) {
        return NatTableAssert.assertThat(screen, kernel, NOBODY);
    }

    private static NatTable listing(String address, int packets) {
        return NatTable.parse("""
                Chain DOCKER (2 references)
                 pkts bytes target     prot opt in     out     source               destination
                    %d    60 DNAT       tcp  --  !docker0 *       0.0.0.0/0            0.0.0.0/0            tcp dpt:8080 to:%s:80
                """.formatted(packets, address));
    }

    private static NatTable specification(int packets) {
        return NatTable.parse("""
                -N DOCKER
                -A DOCKER ! -i docker0 -p tcp -m tcp --dport 8080 -c %d 60 -j DNAT --to-destination 172.18.0.2:80
                """.formatted(packets));
    }
}
