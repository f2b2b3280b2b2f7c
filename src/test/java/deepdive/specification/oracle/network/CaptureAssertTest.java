package deepdive.specification.oracle.network;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.network.Capture;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptureAssertTest {

    private static final String LISTENS =
            "listening on docker0, link-type EN10MB (Ethernet), snapshot length 262144 bytes\n";
    private static final String PING = LISTENS + """
            07:00:01.000001 IP 172.18.0.3 > 172.18.0.2: ICMP echo request, id 9, seq 1, length 64
            07:00:01.000002 IP 172.18.0.2 > 172.18.0.3: ICMP echo reply, id 9, seq 1, length 64
            """;
    private static final String CONNECTION = LISTENS + """
            07:00:01.000001 IP 172.18.0.1.5000 > 172.18.0.2.80: Flags [S], seq 1, length 0
            07:00:01.000002 IP 172.18.0.2.80 > 172.18.0.1.5000: Flags [S.], seq 2, ack 2, length 0
            """;
    private static final List<Endpoint> PLACES = List.of(new Endpoint("conteiner1", "bridge", "172.18.0.2"));
    private static final Flow FLOW = Flow.into("conteiner1", List.of("172.18.0.3"), PLACES);
    private static final Flow BACK = new Flow(FLOW.destinations(), FLOW.sources(), PLACES);
    private static final Flow FROM_HOST = Flow.into("conteiner1", List.of("127.0.0.1", "172.18.0.1"), PLACES);

    @Test
    void should_pass_where_request_and_reply_are_seen() {
        capture(PING).showsPing(FLOW);
    }

    @Test
    void should_fail_where_nothing_is_seen() {
        assertThat(messageOf(() -> capture(LISTENS).showsPing(FLOW))).isEqualTo("""
                        packets on docker0
                          expected:           an echo request from [172.18.0.3] to [172.18.0.2], and the reply to it
                          seen on the screen: []
                          told by the daemon: conteiner1 has 172.18.0.2 in the network bridge
                          look at:            ip address show; docker network inspect""");
    }

    @Test
    void should_fail_where_there_is_no_reply_or_another_pings_reply() {
        assertThat(CaptureAssert.seesPing(Capture.parse(PING.replaceAll("(?m)^.*reply.*\\n", "")), FLOW))
                .isFalse();
        assertThat(CaptureAssert.seesPing(Capture.parse(PING.replace("reply, id 9", "reply, id 8")), FLOW))
                .isFalse();
        assertThat(CaptureAssert.seesPing(
                        Capture.parse(PING.replace("reply, id 9, seq 1", "reply, id 9, seq 2")), FLOW))
                .isFalse();
    }

    @Test
    void should_fail_where_the_addresses_are_others() {
        assertThat(messageOf(() -> capture(PING).showsPing(BACK))).contains("from [172.18.0.2]");
        assertThat(messageOf(() -> capture(CONNECTION).showsConnection(FLOW, 80)))
                .contains("a connection from one of [172.18.0.3] to port 80 of [172.18.0.2]");
    }

    @Test
    void should_pass_where_a_connection_is_accepted() {
        capture(CONNECTION).showsConnection(FROM_HOST, 80);
    }

    @Test
    void should_pass_where_the_answer_goes_to_another_address_of_the_host() {
        capture(CONNECTION.replace("> 172.18.0.1.5000", "> 172.17.0.2.5000"))
                .showsConnection(Flow.into("conteiner1", List.of("172.18.0.1", "172.17.0.2"), PLACES), 80);
    }

    @Test
    void should_fail_where_a_connection_is_refused_or_goes_to_another_port() {
        assertThat(messageOf(() -> capture(CONNECTION.replace("[S.]", "[R.]")).showsConnection(FROM_HOST, 80)))
                .contains("Flags [R.]");
        assertThat(messageOf(() -> capture(CONNECTION).showsConnection(FROM_HOST, 8080)))
                .contains("port 8080");
    }

    @Test
    void a_flow_between_containers_has_the_addresses_of_each() {
        Endpoint other = new Endpoint("conteiner2", "bridge", "172.18.0.3");

        Flow flow = Flow.between("conteiner2", "conteiner1", List.of(PLACES.get(0), other));

        assertThat(flow.sources()).containsExactly("172.18.0.3");
        assertThat(flow.destinations()).containsExactly("172.18.0.2");
    }

    private static CaptureAssert capture(String shown) {
        return CaptureAssert.assertThat(Capture.parse(shown), NOBODY);
    }
}
