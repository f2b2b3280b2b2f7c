package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.literally;
import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.firewall.NatTable;
import deepdive.observe.network.ListeningPorts;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListeningPortsAssertTest {

    private static final NatTable NO_RULES = NatTable.parse("-N DOCKER\n");
    private static final NatTable A_RULE =
            NatTable.parse("-N DOCKER\n-A DOCKER -p tcp --dport 8080 -j DNAT --to-destination 172.18.0.2:80\n");

    @Test
    void should_pass_where_the_container_listens() {
        listening(80, 443).includeThatOf("nginx", 80);
    }

    @Test
    void should_fail_where_the_container_does_not_listen() {
        assertThat(messageOf(() -> listening(443, 22).includeThatOf("nginx", 80)))
                .isEqualTo("""
                        container nginx
                          expected:           it listens on port 80
                          seen on the screen: `curl` ended with 7
                          told by the daemon: listening: [22, 443]
                          look at:            docker logs nginx""");
    }

    @Test
    void should_pass_where_nothing_answers() {
        listening(22).doNotInclude(8080, NO_RULES, Set.of());
    }

    @Test
    void should_fail_where_one_thing_is_left() {
        assertThat(messageOf(() -> listening(8080).doNotInclude(8080, NO_RULES, Set.of())))
                .contains(
                        "the host's port 8080\n",
                        "expected:           nothing listens, no rule redirects it, no container publishes it\n",
                        "told by the daemon: listening: [8080]; rules: []; published: []\n");
        assertThat(messageOf(() -> listening().doNotInclude(8080, A_RULE, Set.of())))
                .contains("dpt:8080 to:172.18.0.2:80");
        assertThat(messageOf(() -> listening().doNotInclude(8080, NO_RULES, Set.of(8080))))
                .contains("published: [8080]");
    }

    private static ListeningPortsAssert listening(Integer... ports) {
        return ListeningPortsAssert.assertThat(
                new ListeningPorts(Set.of(ports)), literally("`curl` ended with 7"), NOBODY);
    }
}
