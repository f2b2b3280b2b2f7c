package deepdive.specification.oracle.network;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.network.PingSummary;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PingAssertTest {

    private static final List<Endpoint> PLACES = List.of(new Endpoint("conteiner1", "neotech", "172.19.0.2"));
    private static final String ANSWERED = """
            PING conteiner1 (172.19.0.2) 56(84) bytes of data.
            64 bytes from conteiner1.neotech (172.19.0.2): icmp_seq=1 ttl=64 time=0.365 ms
            """;
    private static final String UNKNOWN = "ping: conteiner1: Name or service not known\n";
    private static final String SILENT = """
            PING 172.19.0.2 (172.19.0.2) 56(84) bytes of data.

            --- 172.19.0.2 ping statistics ---
            1 packets transmitted, 0 received, 100% packet loss, time 0ms
            """;

    @Test
    void should_pass_where_the_container_answers() {
        ping(ANSWERED, OptionalInt.empty()).reaches("conteiner1", PLACES);
    }

    @Test
    void should_fail_where_nobody_answers_or_another_does() {
        assertThat(messageOf(() -> ping(UNKNOWN, OptionalInt.of(2)).reaches("conteiner1", PLACES)))
                .isEqualTo("""
                        ping to the container conteiner1
                          expected:           it answers, from its own address
                          seen on the screen: conteiner1 (unknown), replies [], [Name or service not known], status 2
                          told by the daemon: conteiner1 has 172.19.0.2 in the network neotech
                          look at:            docker network inspect; cat /etc/hosts and cat /etc/resolv.conf in the container""");
        assertThat(messageOf(() -> ping(ANSWERED.replace("0.2)", "0.9)"), OptionalInt.empty())
                        .reaches("conteiner1", PLACES)))
                .contains("172.19.0.9", "still running");
    }

    @Test
    void should_pass_where_the_name_is_unknown_or_the_address_silent() {
        ping(UNKNOWN, OptionalInt.of(2)).doesNotReach("conteiner1", PLACES);
        ping(SILENT, OptionalInt.of(1)).doesNotReach("conteiner1", PLACES);
    }

    @Test
    void should_fail_where_the_name_is_known_though_the_address_is_silent() {
        String resolved = SILENT.replace("PING 172.19.0.2", "PING conteiner1");

        assertThat(messageOf(() -> ping(resolved, OptionalInt.of(1)).doesNotReach("conteiner1", PLACES)))
                .contains("nobody knows its name (status 2), although it runs", "conteiner1 (172.19.0.2)");
    }

    @Test
    void should_fail_where_it_answers() {
        assertThat(messageOf(() -> ping(ANSWERED, OptionalInt.of(0)).doesNotReach("conteiner1", PLACES)))
                .contains("from 172.19.0.2, seq 1");
    }

    @Test
    void should_fail_where_the_container_is_gone_or_the_address_is_not_its() {
        assertThat(messageOf(() -> ping(UNKNOWN, OptionalInt.of(2)).doesNotReach("conteiner1", List.of())))
                .contains("told by the daemon: in no network");
        assertThat(messageOf(() ->
                        ping(SILENT.replace("0.2", "0.9"), OptionalInt.of(1)).doesNotReach("conteiner1", PLACES)))
                .contains("it does not answer (status 1, 100 % lost), although it runs");
    }

    @Test
    void should_fail_where_the_host_has_the_address_that_answers() {
        ping(ANSWERED, OptionalInt.of(0)).isNotAnsweredBy("conteiner1", List.of("172.19.0.1"));
        assertThat(messageOf(() -> ping(ANSWERED, OptionalInt.of(0))
                        .isNotAnsweredBy("conteiner1", List.of("172.19.0.1", "172.19.0.2"))))
                .contains(
                        "expected:           it answers, from its own address\n",
                        "the host's interfaces: [172.19.0.1, 172.19.0.2]\n");
    }

    private static PingAssert ping(String shown, OptionalInt status) {
        return PingAssert.assertThat(PingSummary.parse(shown), status, NOBODY);
    }
}
