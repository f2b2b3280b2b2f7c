package deepdive.specification.oracle.network;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameViewAssertTest {

    private static final String ROUTE = "default via 172.17.0.1 dev eth0\n";

    @Test
    void should_pass_where_all_show_the_same() {
        view("hostname", "host\n").isAlso("host", "host\n");
        view("ip route show", ROUTE).isAlso(ROUTE, ROUTE);
    }

    @Test
    void should_pass_where_only_the_programs_version_makes_a_difference() {
        view("ip route show", ROUTE).isAlso("default via 172.17.0.1 dev eth0 proto static\n", ROUTE);
        view("ip address show", loopback("scope host proto kernel_lo"))
                .isAlso(loopback("scope host"), loopback("scope host"));
    }

    @Test
    void should_pass_where_a_bridge_has_lost_its_last_port_between_two_looks() {
        String before = bridge("<BROADCAST,MULTICAST,UP,LOWER_UP>", "UP", "172.17.0.1");
        String after = bridge("<NO-CARRIER,BROADCAST,MULTICAST,UP>", "DOWN", "172.17.0.1");

        view("ip address show", before).isAlso(after, after);
        assertThat(messageOf(() -> view("ip address show", before)
                        .isAlso(after, bridge("<NO-CARRIER,BROADCAST,MULTICAST,UP>", "DOWN", "172.17.0.9"))))
                .contains("172.17.0.9");
        assertThat(messageOf(() ->
                        view("ip address show", before).isAlso(after, bridge("<BROADCAST>", "DOWN", "172.17.0.1"))))
                .as("taken down")
                .contains("<BROADCAST>");
    }

    @Test
    void should_fail_where_one_shows_something_else() {
        assertThat(messageOf(() -> view("hostname", "host\n").isAlso("b497503d9bde\n", "host\n")))
                .contains(
                        "`hostname` in two terminals\n",
                        "expected:           the same, and the host's\n",
                        "seen on the screen: host\n\nb497503d9bde\n",
                        "told by the daemon: host\n",
                        "look at:            hostname");
        assertThat(messageOf(() -> view("ip route show", ROUTE).isAlso(ROUTE, ROUTE.replace("0.1", "0.9"))))
                .contains("172.17.0.9");
    }

    private static SameViewAssert view(String command, String shown) {
        return SameViewAssert.assertThat(command, shown, NOBODY);
    }

    private static String loopback(String scope) {
        return """
                1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
                    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
                    inet6 ::1/128 %s
                       valid_lft forever preferred_lft forever
                """.formatted(scope);
    }

    private static String bridge(String flags, String state, String address) {
        return """
                2: docker0: %s mtu 1500 qdisc noqueue state %s group default
                    link/ether 02:42:9c:3f:61:bc brd ff:ff:ff:ff:ff:ff
                    inet %s/16 brd 172.17.255.255 scope global docker0
                       valid_lft forever preferred_lft forever
                """.formatted(flags, state, address);
    }
}
